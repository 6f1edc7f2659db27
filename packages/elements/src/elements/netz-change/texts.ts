import type { Language } from '@netz-map/core';
import { changeTextsDe, type ChangeTexts } from './texts-de.ts';
import { changeTextsDeEinfach } from './texts-de-einfach.ts';
import { changeTextsEn } from './texts-en.ts';

export type { ChangeTexts };

export const TEXTS: Readonly<Record<Language, ChangeTexts>> = {
  de: changeTextsDe,
  'de-einfach': changeTextsDeEinfach,
  en: changeTextsEn,
};
