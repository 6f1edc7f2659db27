import { expectation } from '../shared/expectation.ts';
import { wordingDeEinfach } from './de-einfach/wording-de-einfach.ts';
import { wordingDe } from './de/wording-de.ts';
import { wordingEn } from './en/wording-en.ts';
import type { Language, Wording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { de: wordingDe, 'de-einfach': wordingDeEinfach, en: wordingEn };

/** The languages there are; the first is the master. */
export const LANGUAGES: readonly Language[] = ['de', 'de-einfach', 'en'];

/**
 * All sentences of one language.
 * @throws TypeError for a language there is not.
 */
export function wordingFor(language: Language): Wording {
  if (!LANGUAGES.includes(language)) throw expectation('@netz-map/core/wording/wording-for', `one of ${LANGUAGES.join(', ')}`, language);
  return WORDINGS[language];
}
