import type { Language } from '@netz-map/core';
import { representationTextsDe, type RepresentationTexts } from './texts-de.ts';
import { representationTextsDeEinfach } from './texts-de-einfach.ts';
import { representationTextsEn } from './texts-en.ts';

export const texts: Readonly<Record<Language, RepresentationTexts>> = {
  de: representationTextsDe,
  'de-einfach': representationTextsDeEinfach,
  en: representationTextsEn,
};
