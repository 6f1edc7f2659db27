import type { Language } from '@netz-map/core';
import { capital, counted, ENGLISH, GERMAN, numberWord } from '../../ui-texts/number-words.ts';
import type { DirectoryFacet } from './directory-facets.ts';

const FACETS: Readonly<Record<DirectoryFacet, string>> = {
  topic: 'Thema',
  'target-group': 'Für wen?',
  place: 'Wo?',
  kind: 'Art',
  city: 'Stadt',
};
const partners = (n: number): string => capital(counted(n, 'kein Partner', 'ein Partner', 'Partner', GERMAN));

const de = {
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
export type DirectoryTexts = typeof de;

const deEinfach: DirectoryTexts = {
  ...de,
  heading: 'Wer macht was?',
  facets: { ...FACETS, topic: 'Worum geht es?', kind: 'Was für ein Partner?' },
  reset: 'Wieder alle zeigen',
  nobody: 'Das passt zu niemandem. Suchen Sie ein anderes Wort.',
  empty: 'Hier steht noch kein Partner. Schreiben Sie die Namen in die Tabelle der Akteure, in die Spalte „Name“.',
  missing:
    'Wir wissen noch nicht, wer was macht. Schreiben Sie in die Tabelle der Akteure eine Spalte „Themen“. Ein Beispiel: „Sprache, Wohnen“.',
};

const partnersEn = (n: number): string => capital(counted(n, 'no partner', 'one partner', 'partners', ENGLISH));

const en: DirectoryTexts = {
  heading: 'Who does what?',
  facets: { topic: 'Topic', 'target-group': 'For whom?', place: 'Where?', kind: 'Kind', city: 'City' },
  any: 'All',
  search: 'Search',
  searchHint: 'Name or keyword',
  reset: 'Clear the selection',
  all: (n, day) => `${partnersEn(n)}, as of ${day}.`,
  found: (n, of, wanted, day) => `${partnersEn(n)} of ${of.toLocaleString('en')} (${wanted}), as of ${day}.`,
  nobody: 'Nobody fits. Choose less, or search for another word.',
  showAll: (n) => `Show all ${numberWord(n, ENGLISH)}`,
  empty: 'There is no partner in these data yet. Add a column “Name” to the table of organisations.',
  missing:
    'It is not known yet who does what. Add a column “Themen” (topics) to the table of organisations, for instance with “Sprache, Wohnen”.',
};

export const directoryTexts: Readonly<Record<Language, DirectoryTexts>> = { de, 'de-einfach': deEinfach, en };
