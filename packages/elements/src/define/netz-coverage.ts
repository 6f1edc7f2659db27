import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzCoverage } from '../elements/netz-coverage/netz-coverage-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';
import type { NetzSelectEvent } from '../events/netz-select-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-coverage')) customElements.define('netz-coverage', NetzCoverage);
else warnOfOtherVersion('netz-coverage', NetzCoverage.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-coverage': NetzCoverage;
  }
  interface HTMLElementEventMap {
    'netz-select': NetzSelectEvent;
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzCoverage };
