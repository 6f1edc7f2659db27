import type { Language } from '@netz-map/core';
import { finderTextsDe, type FinderTexts } from './texts-de.ts';
import { finderTextsDeEinfach } from './texts-de-einfach.ts';
import { finderTextsEn } from './texts-en.ts';

export type { FinderTexts };

export const finderTexts: Readonly<Record<Language, FinderTexts>> = {
  de: finderTextsDe,
  'de-einfach': finderTextsDeEinfach,
  en: finderTextsEn,
};
