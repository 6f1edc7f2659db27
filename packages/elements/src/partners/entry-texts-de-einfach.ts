import { entryTextsDe, type EntryTexts } from './entry-texts-de.ts';

export const entryTextsDeEinfach: EntryTexts = {
  ...entryTextsDe,
  paused: 'Macht gerade Pause.',
  topics: 'Angebote',
  groups: 'Macht mit bei',
};
