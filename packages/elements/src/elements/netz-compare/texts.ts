import type { Language } from '@netz-map/core';

const de = {
  heading: 'Netzwerke nebeneinander',
  noCities: 'In diesen Daten steht nicht, zu welcher Stadt ein Partner gehört.',
  addCities:
    'Ergänzen Sie in der Tabelle der Akteure die Spalte „Ort/Netz“. Oder setzen Sie zwischen die Tags für jede Stadt einen Link zu ihrer Datei.',
  left: (name: string): string => `Nicht dabei: ${name}.`,
  internal: 'Den Vergleich sieht nur die Koordination.',
};

/** What stands in a comparison of networks besides the sentences of the core. */
export type CompareTexts = typeof de;

const deEinfach: CompareTexts = {
  heading: 'Mehrere Städte',
  noCities: 'Wir wissen nicht, welcher Partner zu welcher Stadt gehört.',
  addCities: 'Schreiben Sie in die Tabelle der Akteure eine Spalte „Ort/Netz“. Oder setzen Sie für jede Stadt einen Link zu ihrer Datei.',
  left: (name) => `Diese Stadt fehlt hier: ${name}.`,
  internal: 'Das sieht nur die Koordination.',
};

const en: CompareTexts = {
  heading: 'Networks side by side',
  noCities: 'These data do not say to which city a partner belongs.',
  addCities: 'Add a column “Ort/Netz” (city) to the table of organisations. Or put a link to the file of each city between the tags.',
  left: (name) => `Left out: ${name}.`,
  internal: 'Only the coordination sees the comparison.',
};

export const TEXTS: Readonly<Record<Language, CompareTexts>> = { de, 'de-einfach': deEinfach, en };
