import type { CompareTexts } from './texts-de.ts';

export const compareTextsDeEinfach: CompareTexts = {
  heading: 'Mehrere Städte',
  noCities: 'Wir wissen nicht, welcher Partner zu welcher Stadt gehört.',
  addCities: 'Schreiben Sie in die Tabelle der Akteure eine Spalte „Ort/Netz“. Oder setzen Sie für jede Stadt einen Link zu ihrer Datei.',
  left: (name) => `Diese Stadt fehlt hier: ${name}.`,
  internal: 'Das sieht nur die Koordination.',
};
