import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzMap } from '../elements/netz-map/netz-map-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-map')) customElements.define('netz-map', NetzMap);
else warnOfOtherVersion('netz-map', NetzMap.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-map': NetzMap;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzMap };
