import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzCompare } from '../elements/netz-compare/netz-compare-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-compare')) customElements.define('netz-compare', NetzCompare);
else warnOfOtherVersion('netz-compare', NetzCompare.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-compare': NetzCompare;
  }
  interface HTMLElementEventMap {
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzCompare };
