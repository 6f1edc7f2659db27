import type { Language } from '@netz-map/core';
import { meetingTextsDe } from './texts-de.ts';
import { meetingTextsDeEinfach } from './texts-de-einfach.ts';
import { meetingTextsEn } from './texts-en.ts';

/** What the meeting says beside the answers of the core; German is the master. */
export type MeetingTexts = typeof meetingTextsDe;

export const texts: Readonly<Record<Language, MeetingTexts>> = {
  de: meetingTextsDe,
  'de-einfach': meetingTextsDeEinfach,
  en: meetingTextsEn,
};
