import { basicWordingDe } from '@netz-map/core';
import type { FindingWording, Language } from '@netz-map/core';
import { loadExtras } from '../extras/load-extras.ts';
import { de, type UiTexts } from './de.ts';

/** Everything an element says in one language: its own texts, and the sentences about findings. */
export interface Speech {
  readonly texts: UiTexts;
  readonly wording: FindingWording;
}

const GERMAN: Speech = { texts: de, wording: basicWordingDe };
const known = new Map<Language, Speech>([['de', GERMAN]]);
let loading: Promise<void> | undefined;

/** What is said in a language, or `undefined` while its texts are not there. German always is. */
export function speechIn(language: Language): Speech | undefined {
  return known.get(language);
}

/** Loads the languages besides German, once. If they cannot be had, German takes their place. */
export function loadSpeech(): Promise<void> {
  loading ??= loadExtras().then(
    ({ textsDeEinfach, textsEn, basicWordingDeEinfach, basicWordingEn }) => {
      known
        .set('de-einfach', { texts: textsDeEinfach, wording: basicWordingDeEinfach })
        .set('en', { texts: textsEn, wording: basicWordingEn });
    },
    (error: unknown) => {
      console.error(error);
      known.set('de-einfach', GERMAN).set('en', GERMAN);
    },
  );
  return loading;
}
