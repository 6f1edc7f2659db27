import { capital, counted, GERMAN, numberWord } from '../../ui-texts/number-words.ts';
import type { DirectoryFacet } from './directory-facets.ts';

const FACETS: Readonly<Record<DirectoryFacet, string>> = {
  topic: 'Thema',
  'target-group': 'Für wen?',
  place: 'Wo?',
  kind: 'Art',
  city: 'Stadt',
};
const partners = (n: number): string => capital(counted(n, 'kein Partner', 'ein Partner', 'Partner', GERMAN));

export const directoryTextsDe = {
  heading: 'Wer macht was?',
  facets: FACETS,
  any: 'Alle',
  search: 'Suchen',
  searchHint: 'Name oder Stichwort',
  reset: 'Auswahl aufheben',
  all: (n: number, day: string): string => `${partners(n)}, Stand ${day}.`,
  found: (n: number, of: number, wanted: string, day: string): string =>
    `${partners(n)} von ${of.toLocaleString('de')} (${wanted}), Stand ${day}.`,
  nobody: 'Dazu passt niemand. Wählen Sie weniger aus, oder suchen Sie ein anderes Wort.',
  showAll: (n: number): string => `Alle ${numberWord(n, GERMAN)} zeigen`,
  empty: 'In diesen Daten steht noch kein Partner. Ergänzen Sie in der Tabelle der Akteure die Spalte „Name“.',
  missing:
    'Wer was macht, steht noch nicht in den Daten. Ergänzen Sie in der Tabelle der Akteure die Spalte „Themen“, zum Beispiel mit „Sprache, Wohnen“.',
};

/** The texts of `<netz-directory>`. */
export type DirectoryTexts = typeof directoryTextsDe;
