import type { ChangeTexts } from './texts-de.ts';

export const changeTextsEn: ChangeTexts = {
  heading: 'What has changed',
  figures: 'In figures',
  columns: { what: 'What', then: 'then', now: 'now', gained: 'new', lost: 'gone' },
  rows: { partners: 'Partners', ties: 'Ties', gaps: 'Needs that nobody meets' },
  compareWith: 'Compare with the state of',
  sameFile:
    'Both days come from the same file. Partners that were there before and are not listed today are missing here. A comparison with an older file shows more.',
  needsDay: 'Of which day is the older state? The file does not say.',
  needsDayTodo: 'Add the attribute before, such as before="2025-11-01".',
  later: (before, now) => `The older state (${before}) is later than the younger one (${now}).`,
  laterTodo: 'Please choose an earlier day.',
  addDates:
    'The data do not say when a contact last took place. With a column “Zuletzt” (last contact) in the table of ties you see what has fallen asleep.',
  internal: 'Only the coordination sees what has changed.',
  waiting: 'The older state is loading …',
};
