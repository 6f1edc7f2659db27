import type { SuggestionsTexts } from './suggestions-texts-de.ts';

export const suggestionsTextsEn: SuggestionsTexts = {
  heading: 'Who could get together',
  overview: 'Proposals with reasons. Whether they fit, you know best.',
  none: 'There are no proposals at present. With the columns “Themen” (topics), “Zielgruppen” (target groups) and “Sucht” (looking for) more can be found.',
  internal: 'Only the coordination sees proposals.',
  waiting: 'Loading the suggestions …',
  unavailable: 'The suggestions could not be loaded. Does the file “netz-map-advice.js” lie beside “netz-map.js”?',
  caveats: 'What may speak against it',
  more: 'See more',
  dismiss: 'Does not fit',
  dismissed: 'Hidden:',
  undo: 'Undo',
};
