import { warnOfOtherVersion } from '../base/warn-of-other-version.ts';
import { NetzMeeting } from '../elements/netz-meeting/netz-meeting-element.ts';
import type { NetzErrorEvent } from '../events/netz-error-event.ts';
import type { NetzLoadEvent } from '../events/netz-load-event.ts';

// the tag stands here as text, so that the manifest can tell which class belongs to it
if (!customElements.get('netz-meeting')) customElements.define('netz-meeting', NetzMeeting);
else warnOfOtherVersion('netz-meeting', NetzMeeting.version);

declare global {
  interface HTMLElementTagNameMap {
    'netz-meeting': NetzMeeting;
  }
  interface HTMLElementEventMap {
    'netz-load': NetzLoadEvent;
    'netz-error': NetzErrorEvent;
  }
}

export { NetzMeeting };
