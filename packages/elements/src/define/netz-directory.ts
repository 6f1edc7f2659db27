import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzDirectory } from '../elements/netz-directory/netz-directory-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-directory')) customElements.define('netz-directory', NetzDirectory);
else warnOfOtherVersion('netz-directory', NetzDirectory.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-directory': NetzDirectory;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzDirectory };
