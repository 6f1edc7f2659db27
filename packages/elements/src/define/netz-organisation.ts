import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzOrganisation } from '../elements/netz-organisation/netz-organisation-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-organisation')) customElements.define('netz-organisation', NetzOrganisation);
else warnOfOtherVersion('netz-organisation', NetzOrganisation.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-organisation': NetzOrganisation;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzOrganisation };
