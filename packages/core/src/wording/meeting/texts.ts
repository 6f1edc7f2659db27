import type { attendees } from '../de/meeting/attendees.ts';
import type { capture } from '../de/meeting/capture.ts';
import type { ground } from '../de/meeting/ground.ts';
import type { invitation } from '../de/meeting/invitation.ts';
import type { plans } from '../de/meeting/plans.ts';

// German is the master: the other languages must say the same.

/** What all plans for those who come say alike. */
export type AttendeesTexts = typeof attendees;
/** What two could talk about. */
export type GroundTexts = typeof ground;
export type InvitationTexts = typeof invitation;
/** Pairs, talk lists and groups. */
export type PlansTexts = typeof plans;
/** The two minutes after a meeting. */
export type CaptureTexts = typeof capture;

/** Everything that is said around a meeting. */
export interface MeetingTexts {
  readonly attendees: AttendeesTexts;
  readonly capture: CaptureTexts;
  readonly ground: GroundTexts;
  readonly invitation: InvitationTexts;
  readonly plans: PlansTexts;
}
