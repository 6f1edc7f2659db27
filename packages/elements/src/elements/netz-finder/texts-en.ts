import { ENGLISH, numberWord } from '../../ui-texts/number-words.ts';
import type { FinderTexts } from './texts-de.ts';

export const finderTextsEn: FinderTexts = {
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
