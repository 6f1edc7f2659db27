import type { Language } from '@netz-map/core';
import { suggestionsTextsDe, type SuggestionsTexts } from './suggestions-texts-de.ts';
import { suggestionsTextsDeEinfach } from './suggestions-texts-de-einfach.ts';
import { suggestionsTextsEn } from './suggestions-texts-en.ts';

export const suggestionsTexts: Readonly<Record<Language, SuggestionsTexts>> = {
  de: suggestionsTextsDe,
  'de-einfach': suggestionsTextsDeEinfach,
  en: suggestionsTextsEn,
};
