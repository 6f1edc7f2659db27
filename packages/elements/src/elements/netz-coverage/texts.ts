import type { Language } from '@netz-map/core';
import { coverageTextsDe, type CoverageTexts } from './texts-de.ts';
import { coverageTextsDeEinfach } from './texts-de-einfach.ts';
import { coverageTextsEn } from './texts-en.ts';

export type { CoverageTexts };

export const TEXTS: Readonly<Record<Language, CoverageTexts>> = {
  de: coverageTextsDe,
  'de-einfach': coverageTextsDeEinfach,
  en: coverageTextsEn,
};
