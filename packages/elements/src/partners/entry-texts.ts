import type { Language } from '@netz-map/core';

const de = {
  paused: 'Macht zurzeit eine Pause.',
  topics: 'Themen',
  targetGroups: 'Für wen',
  places: 'Wo',
  groups: 'Dabei in',
  website: 'Internet',
};

/** What is said about a partner in a list of partners. */
export type EntryTexts = typeof de;

const deEinfach: EntryTexts = { ...de, paused: 'Macht gerade Pause.', topics: 'Angebote', groups: 'Macht mit bei' };

const en: EntryTexts = {
  paused: 'Taking a break at present.',
  topics: 'Topics',
  targetGroups: 'For whom',
  places: 'Where',
  groups: 'Part of',
  website: 'Website',
};

export const entryTexts: Readonly<Record<Language, EntryTexts>> = { de, 'de-einfach': deEinfach, en };
