import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzChange } from '../elements/netz-change/netz-change-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-change')) customElements.define('netz-change', NetzChange);
else warnOfOtherVersion('netz-change', NetzChange.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-change': NetzChange;
  }
  interface HTMLElementEventMap {
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzChange };
