import type { Language } from '@netz-map/core';

const de = {
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
export type ChangeTexts = typeof de;

const deEinfach: ChangeTexts = {
  ...de,
  heading: 'Das ist jetzt anders',
  rows: { partners: 'Partner', ties: 'Kontakte', gaps: 'Dinge, die fehlen' },
  compareWith: 'Vergleichen mit diesem Tag',
  sameFile: 'Beide Tage kommen aus einer Datei. War ein Partner früher dabei und steht heute nicht mehr in der Liste? Dann fehlt er hier.',
  needsDay: 'Wir wissen nicht: Von welchem Tag ist die ältere Liste?',
  later: (before, now) => `Der ältere Tag (${before}) ist später als der neue (${now}).`,
  laterTodo: 'Bitte wählen Sie einen früheren Tag.',
  addDates: 'Wir wissen nicht, wann ein Kontakt zuletzt war. Schreiben Sie in die Tabelle der Beziehungen eine Spalte „Zuletzt“.',
  internal: 'Das sieht nur die Koordination.',
  waiting: 'Die ältere Liste wird geladen …',
};

const en: ChangeTexts = {
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

export const TEXTS: Readonly<Record<Language, ChangeTexts>> = { de, 'de-einfach': deEinfach, en };
