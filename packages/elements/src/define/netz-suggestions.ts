import { NetzSuggestions } from '../elements/netz-suggestions/netz-suggestions-element.ts';
import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-suggestions')) customElements.define('netz-suggestions', NetzSuggestions);
else warnOfOtherVersion('netz-suggestions', NetzSuggestions.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-suggestions': NetzSuggestions;
  }
}

export { NetzSuggestions };
