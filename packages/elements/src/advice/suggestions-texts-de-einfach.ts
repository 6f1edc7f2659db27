import { suggestionsTextsDe, type SuggestionsTexts } from './suggestions-texts-de.ts';

export const suggestionsTextsDeEinfach: SuggestionsTexts = {
  ...suggestionsTextsDe,
  heading: 'Wer passt zusammen?',
  overview: 'Das sind Vorschläge. Sie wissen am besten, was passt.',
  none: 'Gerade gibt es keine Vorschläge. Mit den Spalten „Themen“ und „Sucht“ finden wir mehr.',
  caveats: 'Das kann schwierig sein',
  dismiss: 'Passt nicht',
  dismissed: 'Das sehen Sie nicht mehr:',
  undo: 'Wieder zeigen',
};
