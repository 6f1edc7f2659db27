import type { CoverageState, Language } from '@netz-map/core';
import type { RowsBy } from './coverage-map.ts';

const de = {
  rowsBy: 'Zeilen',
  by: { topic: 'Themen', 'target-group': 'Zielgruppen' } as Readonly<Record<RowsBy, string>>,
  caption: (byCity: boolean): string => `Was ${byCity ? 'in welcher Stadt' : 'wo'} gesucht wird. Oben links fehlt am meisten.`,
  corner: {
    topic: (byCity: boolean): string => `Thema / ${byCity ? 'Stadt' : 'Ort'}`,
    'target-group': (byCity: boolean): string => `Zielgruppe / ${byCity ? 'Stadt' : 'Ort'}`,
  } as Readonly<Record<RowsBy, (byCity: boolean) => string>>,
  noPlace: 'ohne Ort',
  noCity: 'ohne Stadt',
  nobodyNamed: 'ohne Zielgruppe',
  word: {
    uncovered: 'fehlt',
    'no-capacity': 'voll',
    single: 'einer',
    project: 'Projekt',
    covered: 'gedeckt',
    several: 'gedeckt',
  } as Readonly<Record<CoverageState, string>>,
  meaning: {
    uncovered: 'niemand bietet das an',
    'no-capacity': 'zurzeit ist nichts frei',
    single: 'nur ein Partner kann helfen',
    project: 'nur Angebote in Projekten',
    covered: 'zwei oder mehr können helfen',
    several: 'zwei oder mehr können helfen',
  } as Readonly<Record<CoverageState, string>>,
  empty: 'Leeres Feld: Danach hat niemand gefragt.',
  ofThem: (some: number, all: number): string => (some === all ? `${all} Bedarfe` : `${some} von ${all}`),
  rows: (by: string, n: number): string => `${by}: ${n} ${n === 1 ? 'Zeile' : 'Zeilen'}`,
  legend: 'Zeichen',
  press: 'Ein Feld antippen zeigt, wer sucht und wer helfen kann.',
  back: 'Zurück zur Tabelle',
  seekers: 'Wer sucht',
  providers: 'Wer helfen kann',
  almost: 'Am nächsten dran',
  unavailable: 'Zurzeit nicht frei',
  nearest: (seeker: string): string => `Am nächsten bei ${seeker}`,
  steps: (n: number): string =>
    n <= 1 ? 'sie kennen sich' : n === 2 ? 'über einen gemeinsamen Kontakt' : `über ${n - 1} Partner dazwischen`,
  noWay: 'noch kein bekannter Weg',
  asList: 'Alles als Liste lesen',
  noNeeds: 'Noch steht in den Daten nicht, was gesucht wird.',
  addNeeds:
    'Ergänzen Sie in der Tabelle der Akteure die Spalte „Sucht“, zum Beispiel mit „Sprache für Frauen in Nordend“. Oder legen Sie eine Tabelle der Bedarfe an, mit den Spalten „Wer“ und „Was“.',
  addTopics: 'Wer was anbietet, steht noch nicht in den Daten. Ergänzen Sie in der Tabelle der Akteure die Spalte „Themen“.',
  addPlaces: 'Mit der Spalte „Wo“ in der Tabelle der Bedarfe sehen Sie auch, in welchem Stadtteil etwas fehlt.',
  addPeople: 'Mit der Spalte „Für wen“ in der Tabelle der Bedarfe sehen Sie auch, für welche Menschen etwas fehlt.',
};

/** What stands in the map of needs besides the sentences of the core. */
export type CoverageTexts = typeof de;

const deEinfach: CoverageTexts = {
  ...de,
  by: { topic: 'Themen', 'target-group': 'Menschen' },
  caption: (byCity) => `Hier steht: Was wird ${byCity ? 'in welcher Stadt' : 'wo'} gesucht? Oben links fehlt am meisten.`,
  corner: {
    topic: (byCity) => `Thema / ${byCity ? 'Stadt' : 'Ort'}`,
    'target-group': (byCity) => `Für wen / ${byCity ? 'Stadt' : 'Ort'}`,
  },
  nobodyNamed: 'für wen: unbekannt',
  noPlace: 'Ort unbekannt',
  noCity: 'Stadt unbekannt',
  meaning: {
    uncovered: 'Niemand bietet das an.',
    'no-capacity': 'Jetzt ist nichts frei.',
    single: 'Nur ein Partner hilft.',
    project: 'Die Hilfe ist nur ein Projekt. Sie kann enden.',
    covered: 'Zwei oder mehr Partner helfen.',
    several: 'Zwei oder mehr Partner helfen.',
  },
  empty: 'Ein leeres Feld heißt: Das sucht hier niemand.',
  press: 'Tippen Sie auf ein Feld. Dann sehen Sie: Wer sucht? Wer kann helfen?',
  almost: 'Diese Partner bieten etwas Ähnliches an',
  unavailable: 'Diese Partner haben jetzt nichts frei',
  nearest: (seeker) => `Für ${seeker} am nächsten`,
  steps: (n) => (n <= 1 ? 'sie kennen sich' : n === 2 ? 'ein Partner kennt beide' : `dazwischen sind ${n - 1} Partner`),
  noWay: 'wir kennen noch keinen Weg',
  noNeeds: 'Wir wissen noch nicht, was gesucht wird.',
  addNeeds: 'Schreiben Sie in die Tabelle der Akteure eine Spalte „Sucht“. Ein Beispiel: „Sprache für Frauen in Nordend“.',
  addTopics: 'Wir wissen noch nicht, wer was anbietet. Schreiben Sie in die Tabelle der Akteure eine Spalte „Themen“.',
  addPlaces: 'Schreiben Sie in die Tabelle der Bedarfe eine Spalte „Wo“. Dann sehen Sie auch: Wo fehlt etwas?',
  addPeople: 'Schreiben Sie in die Tabelle der Bedarfe eine Spalte „Für wen“. Dann sehen Sie auch: Für wen fehlt etwas?',
};

const en: CoverageTexts = {
  rowsBy: 'Rows',
  by: { topic: 'Topics', 'target-group': 'Groups of people' },
  caption: (byCity) => `What is looked for in which ${byCity ? 'city' : 'place'}. Most is missing at the top left.`,
  corner: {
    topic: (byCity) => `Topic / ${byCity ? 'city' : 'place'}`,
    'target-group': (byCity) => `For whom / ${byCity ? 'city' : 'place'}`,
  },
  noPlace: 'no place named',
  noCity: 'no city named',
  nobodyNamed: 'nobody named',
  word: {
    uncovered: 'missing',
    'no-capacity': 'full',
    single: 'only one',
    project: 'project',
    covered: 'covered',
    several: 'covered',
  },
  meaning: {
    uncovered: 'nobody offers it',
    'no-capacity': 'nothing is free at present',
    single: 'only one partner can help',
    project: 'offers within projects only',
    covered: 'two or more can help',
    several: 'two or more can help',
  },
  empty: 'Empty field: nobody has asked for it.',
  ofThem: (some, all) => (some === all ? `${all} needs` : `${some} of ${all}`),
  rows: (by, n) => `${by}: ${n} ${n === 1 ? 'row' : 'rows'}`,
  legend: 'Signs',
  press: 'Press a field to see who is looking and who can help.',
  back: 'Back to the table',
  seekers: 'Who is looking',
  providers: 'Who can help',
  almost: 'Closest to it',
  unavailable: 'Not free at present',
  nearest: (seeker) => `Nearest to ${seeker}`,
  steps: (n) => (n <= 1 ? 'they know each other' : n === 2 ? 'through a contact they share' : `through ${n - 1} partners in between`),
  noWay: 'no known way yet',
  asList: 'Read it all as a list',
  noNeeds: 'The data do not say yet what is looked for.',
  addNeeds:
    'Add a column “Sucht” (looking for) to the table of organisations, such as “Sprache für Frauen in Nordend”. Or make a table of needs with the columns “Wer” (who) and “Was” (what).',
  addTopics: 'The data do not say yet who offers what. Add a column “Themen” (topics) to the table of organisations.',
  addPlaces: 'With a column “Wo” (where) in the table of needs you also see where something is missing.',
  addPeople: 'With a column “Für wen” (for whom) in the table of needs you also see for whom something is missing.',
};

export const TEXTS: Readonly<Record<Language, CoverageTexts>> = { de, 'de-einfach': deEinfach, en };
