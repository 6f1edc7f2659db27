import { attendees as deAttendees } from '../de/meeting/attendees.ts';
import { capture as deCapture } from '../de/meeting/capture.ts';
import { ground as deGround } from '../de/meeting/ground.ts';
import { invitation as deInvitation } from '../de/meeting/invitation.ts';
import { plans as dePlans } from '../de/meeting/plans.ts';
import { attendees as einfachAttendees } from '../de-einfach/meeting/attendees.ts';
import { capture as einfachCapture } from '../de-einfach/meeting/capture.ts';
import { ground as einfachGround } from '../de-einfach/meeting/ground.ts';
import { invitation as einfachInvitation } from '../de-einfach/meeting/invitation.ts';
import { plans as einfachPlans } from '../de-einfach/meeting/plans.ts';
import { attendees as enAttendees } from '../en/meeting/attendees.ts';
import { capture as enCapture } from '../en/meeting/capture.ts';
import { ground as enGround } from '../en/meeting/ground.ts';
import { invitation as enInvitation } from '../en/meeting/invitation.ts';
import { plans as enPlans } from '../en/meeting/plans.ts';
import { requireLanguage } from '../languages.ts';
import type { Language } from '../wording.ts';
import type { MeetingTexts } from './texts.ts';

const TEXTS: Readonly<Record<Language, MeetingTexts>> = {
  de: { attendees: deAttendees, capture: deCapture, ground: deGround, invitation: deInvitation, plans: dePlans },
  'de-einfach': {
    attendees: einfachAttendees,
    capture: einfachCapture,
    ground: einfachGround,
    invitation: einfachInvitation,
    plans: einfachPlans,
  },
  en: { attendees: enAttendees, capture: enCapture, ground: enGround, invitation: enInvitation, plans: enPlans },
};

/** Everything that one language says around a meeting. @throws TypeError for a language there is not. */
export function meetingTexts(language: Language): MeetingTexts {
  return TEXTS[requireLanguage(language, '@netz-map/core/wording/meeting')];
}
