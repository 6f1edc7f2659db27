export const changeTextsDe = {
  heading: 'Was sich verändert hat',
  figures: 'In Zahlen',
  columns: { what: 'Was', then: 'damals', now: 'heute', gained: 'dazu', lost: 'weg' },
  rows: { partners: 'Partner', ties: 'Verbindungen', gaps: 'ungedeckte Bedarfe' },
  compareWith: 'Vergleichen mit dem Stand vom',
  sameFile:
    'Beide Tage stehen in derselben Datei. Wer früher dabei war und heute nicht mehr in der Liste steht, fehlt hier. Mehr zeigt der Vergleich mit einer älteren Datei.',
  needsDay: 'Von welchem Tag ist der ältere Stand? Das steht nicht in der Datei.',
  needsDayTodo: 'Ergänzen Sie das Attribut before, zum Beispiel before="2025-11-01".',
  later: (before: string, now: string): string => `Der ältere Stand (${before}) liegt nach dem jüngeren (${now}).`,
  laterTodo: 'Bitte wählen Sie einen früheren Tag.',
  addDates:
    'Wann ein Kontakt zuletzt war, steht nicht in den Daten. Mit der Spalte „Zuletzt“ in der Tabelle der Beziehungen sehen Sie, was eingeschlafen ist.',
  internal: 'Was sich verändert hat, sieht nur die Koordination.',
  waiting: 'Der ältere Stand wird geladen …',
};

/** What stands in a comparison of two states besides the sentences of the core. */
export type ChangeTexts = typeof changeTextsDe;
