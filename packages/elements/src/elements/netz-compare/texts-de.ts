export const compareTextsDe = {
  heading: 'Netzwerke nebeneinander',
  noCities: 'In diesen Daten steht nicht, zu welcher Stadt ein Partner gehört.',
  addCities:
    'Ergänzen Sie in der Tabelle der Akteure die Spalte „Ort/Netz“. Oder setzen Sie zwischen die Tags für jede Stadt einen Link zu ihrer Datei.',
  left: (name: string): string => `Nicht dabei: ${name}.`,
  internal: 'Den Vergleich sieht nur die Koordination.',
};

/** What stands in a comparison of networks besides the sentences of the core. */
export type CompareTexts = typeof compareTextsDe;
