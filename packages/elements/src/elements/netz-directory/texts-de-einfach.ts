import { directoryTextsDe, type DirectoryTexts } from './texts-de.ts';

export const directoryTextsDeEinfach: DirectoryTexts = {
  ...directoryTextsDe,
  heading: 'Wer macht was?',
  facets: { ...directoryTextsDe.facets, topic: 'Worum geht es?', kind: 'Was für ein Partner?' },
  reset: 'Wieder alle zeigen',
  nobody: 'Das passt zu niemandem. Suchen Sie ein anderes Wort.',
  empty: 'Hier steht noch kein Partner. Schreiben Sie die Namen in die Tabelle der Akteure, in die Spalte „Name“.',
  missing:
    'Wir wissen noch nicht, wer was macht. Schreiben Sie in die Tabelle der Akteure eine Spalte „Themen“. Ein Beispiel: „Sprache, Wohnen“.',
};
