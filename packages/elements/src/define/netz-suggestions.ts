import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzSuggestions } from '../elements/netz-suggestions/netz-suggestions-element.ts';
import type { NetzDismissEvent } from '../events/netz-dismiss-event.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-suggestions')) customElements.define('netz-suggestions', NetzSuggestions);
else warnOfOtherVersion('netz-suggestions', NetzSuggestions.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-suggestions': NetzSuggestions;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
    'netz-dismiss': NetzDismissEvent;
  }
}

export { NetzSuggestions };
