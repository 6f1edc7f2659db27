import { reportDeEinfach } from './de-einfach/report.ts';
import { reportDe } from './de/report.ts';
import { reportEn } from './en/report.ts';
import { requireLanguage } from './languages.ts';
import type { ReportTexts } from './report-texts.ts';
import type { Language } from './wording.ts';

const TEXTS: Readonly<Record<Language, ReportTexts>> = { de: reportDe, 'de-einfach': reportDeEinfach, en: reportEn };

/** What a potential analysis says in a language, besides findings and suggestions. @throws TypeError for a language there is not. */
export function reportTextsFor(language: Language): ReportTexts {
  return TEXTS[requireLanguage(language, '@netz-map/core/wording/report-texts-for')];
}
