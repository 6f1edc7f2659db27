import { coverageTextsDe, type CoverageTexts } from './texts-de.ts';

export const coverageTextsDeEinfach: CoverageTexts = {
  ...coverageTextsDe,
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
