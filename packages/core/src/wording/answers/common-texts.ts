import { type CommonTexts, commonTexts as de } from '../de/answers/common.ts';
import { commonTexts as deEinfach } from '../de-einfach/answers/common.ts';
import { commonTexts as en } from '../en/answers/common.ts';
import { requireLanguage } from '../languages.ts';
import type { Language } from '../wording.ts';

const TEXTS: Readonly<Record<Language, CommonTexts>> = { de, 'de-einfach': deEinfach, en };

/** @throws TypeError for a language there is not. */
export function commonTexts(language: Language): CommonTexts {
  return TEXTS[requireLanguage(language, '@netz-map/core/wording/answers')];
}
