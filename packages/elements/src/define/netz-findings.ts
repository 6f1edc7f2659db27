import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzFindings } from '../elements/netz-findings/netz-findings-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-findings')) customElements.define('netz-findings', NetzFindings);
else warnOfOtherVersion('netz-findings', NetzFindings.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-findings': NetzFindings;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzFindings };
