import type { CoverageState } from '@netz-map/core';
import type { RowsBy } from './coverage-map.ts';

export const coverageTextsDe = {
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
export type CoverageTexts = typeof coverageTextsDe;
