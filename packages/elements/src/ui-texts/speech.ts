import { germanDay } from '@netz-map/core';
import type { FindingWording, Language } from '@netz-map/core';
import { de, type UiTexts } from './de.ts';
import { loadLanguage, type FurtherLanguage, type Readers } from './load-language.ts';

/** How a language writes days. */
export type DayWording = Pick<FindingWording, 'language' | 'locale' | 'date'>;

/** Everything an element says in one language: its own texts, days, and the sentences about findings. */
export interface Speech {
  readonly texts: UiTexts;
  readonly wording: DayWording;
  /** Those in German come with what finds. */
  readonly findings?: FindingWording | undefined;
}

export const GERMAN: Speech = { texts: de, wording: { language: 'de', locale: 'de', date: germanDay } };
const known = new Map<string, Speech>();

/** What is said to these readers in a language, or `undefined` while its texts are not there. German always is. */
export function speechIn(language: Language, readers: Readers): Speech | undefined {
  return language === 'de' ? GERMAN : known.get(language + readers);
}

/** Loads a language. If it cannot be had, German takes its place. */
export async function loadSpeech(language: FurtherLanguage, readers: Readers): Promise<void> {
  let speech = GERMAN;
  try {
    const { texts, wording } = await loadLanguage(language, readers);
    speech = { texts, wording, findings: wording };
  } catch (error) {
    console.warn(error);
  }
  known.set(language + readers, speech);
}
