import { expectation } from '../shared/expectation.ts';
import type { Language } from './wording.ts';

/** The languages there are; the first is the master. */
export const LANGUAGES: readonly Language[] = ['de', 'de-einfach', 'en'];

/** The language, checked. */
export function requireLanguage(language: Language, where: string): Language {
  if (!LANGUAGES.includes(language)) throw expectation(where, `one of ${LANGUAGES.join(', ')}`, language);
  return language;
}
