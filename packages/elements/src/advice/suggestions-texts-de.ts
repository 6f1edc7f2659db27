export const suggestionsTextsDe = {
  heading: 'Wer zusammenfinden könnte',
  overview: 'Vorschläge mit Begründung. Ob sie passen, wissen Sie am besten.',
  none: 'Zurzeit gibt es keine Vorschläge. Mit den Spalten „Themen“, „Zielgruppen“ und „Sucht“ lassen sich mehr finden.',
  internal: 'Vorschläge sieht nur die Koordination.',
  waiting: 'Die Vorschläge werden geladen …',
  unavailable: 'Die Vorschläge konnten nicht geladen werden. Liegt die Datei „netz-map-advice.js“ neben „netz-map.js“?',
  caveats: 'Was dagegen sprechen kann',
  more: 'Mehr ansehen',
  dismiss: 'Nicht passend',
  dismissed: 'Ausgeblendet:',
  undo: 'Rückgängig',
};

/** What is said around suggestions; the suggestions themselves are told by the core. German is the master. */
export type SuggestionsTexts = typeof suggestionsTextsDe;
