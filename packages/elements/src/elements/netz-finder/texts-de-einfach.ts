import { finderTextsDe, type FinderTexts } from './texts-de.ts';

export const finderTextsDeEinfach: FinderTexts = {
  ...finderTextsDe,
  heading: 'Ich suche Hilfe',
  start: 'Wählen Sie ein Thema. Dann sehen Sie: Wer hilft?',
  fromHint: 'Dann sehen Sie: Wer kann Sie vorstellen?',
  basis: 'Woher wir das wissen',
  contact: 'Nichts gefunden? Fragen Sie die Koordination.',
  noTopics:
    'Hier können Sie noch nicht suchen. Wir wissen nicht, wer was anbietet. Schreiben Sie in die Tabelle der Akteure eine Spalte „Themen“. Ein Beispiel: „Sprache, Wohnen“.',
};
