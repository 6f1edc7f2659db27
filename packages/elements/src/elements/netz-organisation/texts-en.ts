import { ENGLISH, numberWord } from '../../ui-texts/number-words.ts';
import type { OrganisationTexts } from './texts-de.ts';

export const organisationTextsEn: OrganisationTexts = {
  heading: 'About a partner',
  which: 'Which partner?',
  none: 'Please choose',
  start: 'Choose a partner. Then you see what it offers and seeks, with whom it works, and who could step in.',
  startPublic: 'Choose a partner. Then you see what it offers and with whom it works.',
  shown: (name) => `Shown: ${name}.`,
  unknown: (written) => `There is no partner “${written}” in these data.`,
  several: (written) => `Several partners are called “${written}”.`,
  nobody: 'There is no partner in these data yet. Add a column “Name” to the table of organisations.',
  noTopics: 'The data do not say yet what is offered. Add a column “Themen” (topics) to the table of organisations.',
  noTies: 'There are no ties in the data yet. Add a table of ties with the columns “Von” (from) and “Zu” (to).',
  seeks: 'Looking for',
  worksWith: 'Works with',
  asOf: (day) => `As of ${day}`,
  more: (n) => `Show ${numberWord(n, ENGLISH)} more`,
};
