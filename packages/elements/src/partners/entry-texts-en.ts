import type { EntryTexts } from './entry-texts-de.ts';

export const entryTextsEn: EntryTexts = {
  paused: 'Taking a break at present.',
  topics: 'Topics',
  targetGroups: 'For whom',
  places: 'Where',
  groups: 'Part of',
  website: 'Website',
};
