import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzFinder } from '../elements/netz-finder/netz-finder-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-finder')) customElements.define('netz-finder', NetzFinder);
else warnOfOtherVersion('netz-finder', NetzFinder.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-finder': NetzFinder;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzFinder };
