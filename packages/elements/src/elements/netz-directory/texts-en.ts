import { capital, counted, ENGLISH, numberWord } from '../../ui-texts/number-words.ts';
import type { DirectoryTexts } from './texts-de.ts';

const partners = (n: number): string => capital(counted(n, 'no partner', 'one partner', 'partners', ENGLISH));

export const directoryTextsEn: DirectoryTexts = {
  heading: 'Who does what?',
  facets: { topic: 'Topic', 'target-group': 'For whom?', place: 'Where?', kind: 'Kind', city: 'City' },
  any: 'All',
  search: 'Search',
  searchHint: 'Name or keyword',
  reset: 'Clear the selection',
  all: (n, day) => `${partners(n)}, as of ${day}.`,
  found: (n, of, wanted, day) => `${partners(n)} of ${of.toLocaleString('en')} (${wanted}), as of ${day}.`,
  nobody: 'Nobody fits. Choose less, or search for another word.',
  showAll: (n) => `Show all ${numberWord(n, ENGLISH)}`,
  empty: 'There is no partner in these data yet. Add a column “Name” to the table of organisations.',
  missing:
    'It is not known yet who does what. Add a column “Themen” (topics) to the table of organisations, for instance with “Sprache, Wohnen”.',
};
