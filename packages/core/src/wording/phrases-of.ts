import { de } from './de/phrases.ts';
import { en } from './en/phrases.ts';
import type { Phrases } from './phrases.ts';
import type { Language } from './wording.ts';

/** Numbers, dates and lists of a language; plain German counts as German does. */
export function phrasesOf(language: Language): Phrases {
  return language === 'en' ? en : de;
}
