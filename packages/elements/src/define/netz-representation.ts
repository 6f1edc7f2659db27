import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzRepresentation } from '../elements/netz-representation/netz-representation-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-representation')) customElements.define('netz-representation', NetzRepresentation);
else warnOfOtherVersion('netz-representation', NetzRepresentation.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-representation': NetzRepresentation;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzRepresentation };
