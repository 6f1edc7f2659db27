import type { Language } from '@netz-map/core';
import { meetingTextsDe, type MeetingTexts } from './texts-de.ts';
import { meetingTextsDeEinfach } from './texts-de-einfach.ts';
import { meetingTextsEn } from './texts-en.ts';

export const texts: Readonly<Record<Language, MeetingTexts>> = {
  de: meetingTextsDe,
  'de-einfach': meetingTextsDeEinfach,
  en: meetingTextsEn,
};
