import type { Language } from '@netz-map/core';
import type { PicturePhrases } from '../phrases.ts';
import { picturePhrasesDe } from './de.ts';
import { picturePhrasesDeEinfach } from './de-einfach.ts';
import { picturePhrasesEn } from './en.ts';

const BY_LANGUAGE: Readonly<Record<Language, PicturePhrases>> = {
  de: picturePhrasesDe,
  'de-einfach': picturePhrasesDeEinfach,
  en: picturePhrasesEn,
};

/** Those of a language; brings all of them. */
export function phrasesFor(language: Language): PicturePhrases {
  return BY_LANGUAGE[language];
}
