import type { Language } from '@netz-map/core';
import { compareTextsDe, type CompareTexts } from './texts-de.ts';
import { compareTextsDeEinfach } from './texts-de-einfach.ts';
import { compareTextsEn } from './texts-en.ts';

export type { CompareTexts };

export const TEXTS: Readonly<Record<Language, CompareTexts>> = {
  de: compareTextsDe,
  'de-einfach': compareTextsDeEinfach,
  en: compareTextsEn,
};
