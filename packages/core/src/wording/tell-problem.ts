import type { Problem } from '../format/problem.ts';
import { problems as de } from './de/problems.ts';
import { where as whereDe } from './de/where.ts';
import { problems as deEinfach } from './de-einfach/problems.ts';
import { problems as en } from './en/problems.ts';
import { where as whereEn } from './en/where.ts';
import { requireLanguage } from './languages.ts';
import type { Language, ProblemText } from './wording.ts';

const TEXTS = { de: [de, whereDe], 'de-einfach': [deEinfach, whereDe], en: [en, whereEn] } as const;

/**
 * What is said about a problem with the data: what was found, where, and what to do. Apart from the {@link Wording}, because only
 * who reads files needs these sentences.
 * @throws TypeError for a language there is not.
 */
export function tellProblem(problem: Problem, language: Language): ProblemText {
  const [problems, where] = TEXTS[requireLanguage(language, '@netz-map/core/wording/tell-problem')];
  return { ...problems[problem.code](problem), where: where(problem) };
}
