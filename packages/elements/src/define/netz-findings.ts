import { NetzFindings } from '../elements/netz-findings/netz-findings-element.ts';
import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-findings')) customElements.define('netz-findings', NetzFindings);
else warnOfOtherVersion('netz-findings', NetzFindings.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-findings': NetzFindings;
  }
}

export { NetzFindings };
