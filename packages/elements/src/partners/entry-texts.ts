import type { Language } from '@netz-map/core';
import { entryTextsDe, type EntryTexts } from './entry-texts-de.ts';
import { entryTextsDeEinfach } from './entry-texts-de-einfach.ts';
import { entryTextsEn } from './entry-texts-en.ts';

export type { EntryTexts };

export const entryTexts: Readonly<Record<Language, EntryTexts>> = {
  de: entryTextsDe,
  'de-einfach': entryTextsDeEinfach,
  en: entryTextsEn,
};
