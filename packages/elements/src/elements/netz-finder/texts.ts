import type { Language } from '@netz-map/core';
import { capital, ENGLISH, GERMAN, numberWord } from '../../ui-texts/number-words.ts';

const de = {
  heading: 'Ich suche …',
  topic: 'Worum geht es?',
  noTopic: 'Bitte wählen',
  targetGroup: 'Für wen?',
  place: 'Wo?',
  any: 'Egal',
  city: 'In welcher Stadt?',
  anyCity: 'In allen',
  from: 'Wen kennen Sie schon?',
  nobody: 'Niemanden',
  fromHint: 'Dann steht dabei, über wen Sie hinkommen.',
  start: 'Wählen Sie, worum es geht. Dann sehen Sie, wer helfen kann.',
  more: (n: number): string => `${capital(numberWord(n, GERMAN))} weitere zeigen`,
  basis: 'Worauf das beruht',
  contact: 'Nichts dabei? Fragen Sie die Koordination des Netzes.',
  noTopics:
    'Hier lässt sich noch nichts suchen: In den Daten steht nicht, wer was anbietet. Ergänzen Sie in der Tabelle der Akteure die Spalte „Themen“, zum Beispiel mit „Sprache, Wohnen“.',
};

/** The texts of `<netz-finder>`; what is found is told by the core. */
export type FinderTexts = typeof de;

const deEinfach: FinderTexts = {
  ...de,
  heading: 'Ich suche Hilfe',
  start: 'Wählen Sie ein Thema. Dann sehen Sie: Wer hilft?',
  fromHint: 'Dann sehen Sie: Wer kann Sie vorstellen?',
  basis: 'Woher wir das wissen',
  contact: 'Nichts gefunden? Fragen Sie die Koordination.',
  noTopics:
    'Hier können Sie noch nicht suchen. Wir wissen nicht, wer was anbietet. Schreiben Sie in die Tabelle der Akteure eine Spalte „Themen“. Ein Beispiel: „Sprache, Wohnen“.',
};

const en: FinderTexts = {
  heading: 'I am looking for …',
  topic: 'What is it about?',
  noTopic: 'Please choose',
  targetGroup: 'For whom?',
  place: 'Where?',
  any: 'No matter',
  city: 'In which city?',
  anyCity: 'In all',
  from: 'Whom do you know already?',
  nobody: 'Nobody',
  fromHint: 'The answer then says who can introduce you.',
  start: 'Choose what it is about. Then you see who can help.',
  more: (n) => `Show ${numberWord(n, ENGLISH)} more`,
  basis: 'What this rests on',
  contact: 'Nothing there? Ask the coordination of the network.',
  noTopics:
    'There is nothing to search yet, since the data do not say who offers what. Add a column “Themen” (topics) to the table of organisations, for instance with “Sprache, Wohnen”.',
};

export const finderTexts: Readonly<Record<Language, FinderTexts>> = { de, 'de-einfach': deEinfach, en };
