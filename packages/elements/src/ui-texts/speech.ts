import { germanDay } from '@netz-map/core';
import type { FindingWording, Language } from '@netz-map/core';
import { fetchExtras } from '../extras/extras-now.ts';
import { de, type UiTexts } from './de.ts';

/** How a language writes days. */
export type DayWording = Pick<FindingWording, 'language' | 'locale' | 'date'>;

/** Everything an element says in one language: its own texts, days, and the sentences about findings. */
export interface Speech {
  readonly texts: UiTexts;
  readonly wording: DayWording;
  /** Those in German come with what finds. */
  readonly findings?: FindingWording | undefined;
}

const GERMAN: Speech = { texts: de, wording: { language: 'de', locale: 'de', date: germanDay } };
const known = new Map<Language, Speech>([['de', GERMAN]]);
let loading: Promise<void> | undefined;

/** What is said in a language, or `undefined` while its texts are not there. German always is. */
export function speechIn(language: Language): Speech | undefined {
  return known.get(language);
}

/** Loads the languages besides German, once. If they cannot be had, German takes their place. */
export function loadSpeech(): Promise<void> {
  loading ??= fetchExtras().then(
    ({ textsDeEinfach, textsEn, basicWordingDeEinfach, basicWordingEn }) => {
      known
        .set('de-einfach', { texts: textsDeEinfach, wording: basicWordingDeEinfach, findings: basicWordingDeEinfach })
        .set('en', { texts: textsEn, wording: basicWordingEn, findings: basicWordingEn });
    },
    (error: unknown) => {
      console.warn(error);
      known.set('de-einfach', GERMAN).set('en', GERMAN);
    },
  );
  return loading;
}
