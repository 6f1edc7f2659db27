import { suggestionWordingDeEinfach } from './de-einfach/suggestion-wording-de-einfach.ts';
import { suggestionWordingDe } from './de/suggestion-wording-de.ts';
import { suggestionWordingEn } from './en/suggestion-wording-en.ts';
import { requireLanguage } from './languages.ts';
import type { Language, SuggestionWording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, SuggestionWording>> = {
  de: suggestionWordingDe,
  'de-einfach': suggestionWordingDeEinfach,
  en: suggestionWordingEn,
};

/**
 * The sentences of one language about suggestions alone: the part of `wordingFor` that pages load only where suggestions are shown.
 * @throws TypeError for a language there is not.
 */
export function suggestionWordingFor(language: Language): SuggestionWording {
  return WORDINGS[requireLanguage(language, '@netz-map/core/wording/suggestion-wording-for')];
}
