import { changeTextsDe, type ChangeTexts } from './texts-de.ts';

export const changeTextsDeEinfach: ChangeTexts = {
  ...changeTextsDe,
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
