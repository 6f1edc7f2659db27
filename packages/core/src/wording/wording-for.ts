import { wordingDeEinfach } from './de-einfach/wording-de-einfach.ts';
import { wordingDe } from './de/wording-de.ts';
import { wordingEn } from './en/wording-en.ts';
import { requireLanguage } from './languages.ts';
import type { Language, Wording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { de: wordingDe, 'de-einfach': wordingDeEinfach, en: wordingEn };

/**
 * All sentences of one language about findings and suggestions.
 * @throws TypeError for a language there is not.
 */
export function wordingFor(language: Language): Wording {
  return WORDINGS[requireLanguage(language, '@netz-map/core/wording/wording-for')];
}
