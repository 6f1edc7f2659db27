export const entryTextsDe = {
  paused: 'Macht zurzeit eine Pause.',
  topics: 'Themen',
  targetGroups: 'Für wen',
  places: 'Wo',
  groups: 'Dabei in',
  website: 'Internet',
};

/** What is said about a partner in a list of partners. */
export type EntryTexts = typeof entryTextsDe;
