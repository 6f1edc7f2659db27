import { capital, GERMAN, numberWord } from '../../ui-texts/number-words.ts';

export const finderTextsDe = {
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
export type FinderTexts = typeof finderTextsDe;
