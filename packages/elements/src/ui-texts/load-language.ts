import type { FindingWording, Language } from '@netz-map/core';
import type { UiTexts } from './de.ts';

/** A language besides German, which is always there. */
export type FurtherLanguage = Exclude<Language, 'de'>;

/** Who reads an element: everybody who visits a page, or those who coordinate the network and are told much more. */
export type Readers = 'visitors' | 'team';

/** What every element says in a language. */
export interface LanguageTexts {
  readonly texts: UiTexts;
  readonly wording: FindingWording;
}

/**
 * Loads a language. Bundlers make a file of its own of each, and what single elements say comes with them; the builds in `dist/cdn` replace
 * this module by one that loads the files lying beside them, of which `readers` says how many.
 */
export function loadLanguage(language: FurtherLanguage, _readers: Readers): Promise<LanguageTexts> {
  return language === 'en' ? import('./english.ts') : import('./plain-german.ts');
}
