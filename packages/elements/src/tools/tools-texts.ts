import type { Language } from '@netz-map/core';
import type { FacetName } from './facets.ts';

const day = (locale: string, month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1, 15)).toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
};

const de = {
  locale: 'de',
  panel: 'Eingrenzen und speichern',
  shown: (some: number, all: number) => `${some.toLocaleString('de')} von ${all.toLocaleString('de')} Partnern sind zu sehen.`,
  everything: 'Filter aufheben',
  filter: 'Partner auswählen',
  facets: { topic: 'Themen', 'target-group': 'Zielgruppen', place: 'Orte', kind: 'Art der Partner', group: 'Gremien' } as Readonly<
    Record<FacetName, string>
  >,
  /** `chosen` of the `all` words of a facet. */
  folded: (facet: string, all: number, chosen: number) => `${facet} (${all})${chosen > 0 ? `, ${chosen} ausgewählt` : ''}`,
  searchIn: (facet: string) => `In ${facet} suchen`,
  partners: (n: number) => (n === 1 ? 'ein Partner' : `${n.toLocaleString('de')} Partner`),
  neighbours: 'Nachbarn',
  neighboursOf: (name: string) => `Nur Nachbarn von ${name}`,
  neighboursToo: 'Auch deren Nachbarn',
  chooseFirst: 'Wählen Sie zuerst einen Partner in der Karte oder in der Liste. Dann können Sie nur seine Nachbarn zeigen.',
  time: 'Zeitpunkt',
  month: (month: string) => `Stand: ${day('de', month)}`,
  now: (date: string) => `Stand: ${date}`,
  earlier: 'Einen Monat zurück',
  later: 'Einen Monat vor',
  today: 'Zurück zum Stand der Daten',
  timeNote: 'Wo kein Beginn eingetragen ist, gilt eine Verbindung als schon vorhanden. Niemand wechselt den Platz.',
  otherDay: (shown: string, told: string) => `Die Karte zeigt ${shown}. Die Hinweise neben der Karte gelten für den ${told}.`,
  save: 'Speichern und drucken',
  paper: 'Papier',
  orientation: 'Format',
  landscape: 'Querformat',
  portrait: 'Hochformat',
  posterPrint: 'Plakat drucken',
  posterSvg: 'Plakat für die Druckerei (SVG)',
  posterPng: 'Plakat als Bild (PNG)',
  drawingSvg: 'Ausschnitt wie zu sehen (SVG)',
  drawingPng: 'Ausschnitt wie zu sehen (PNG)',
  partnersCsv: 'Liste der Partner (CSV)',
  tiesCsv: 'Liste der Verbindungen (CSV)',
  saveNote: 'Gespeichert wird, was gerade zu sehen ist. Die Dateien entstehen auf Ihrem Gerät.',
  saved: 'Die Datei ist gespeichert.',
  failed: 'Das Bild ist für dieses Gerät zu groß. Wählen Sie ein kleineres Papier oder SVG.',
  files: { poster: 'Plakat', drawing: 'Karte', partners: 'Partner', ties: 'Verbindungen' },
};

export type ToolsTexts = typeof de;

const plain: ToolsTexts = {
  ...de,
  panel: 'Auswählen und speichern',
  filter: 'Wen möchten Sie sehen?',
  everything: 'Wieder alle zeigen',
  neighboursOf: (name) => `Nur die Partner von ${name}`,
  neighboursToo: 'Auch die Partner von diesen',
  chooseFirst: 'Klicken Sie zuerst auf einen Partner.',
  timeNote: 'Bei manchen Verbindungen wissen wir nicht, wann sie angefangen haben. Die zeigen wir immer.',
  orientation: 'Quer oder hoch',
};

const en: ToolsTexts = {
  locale: 'en',
  panel: 'Filter and save',
  shown: (some, all) => `${some.toLocaleString('en')} of ${all.toLocaleString('en')} partners are shown.`,
  everything: 'Clear the filter',
  filter: 'Choose partners',
  facets: { topic: 'Topics', 'target-group': 'Target groups', place: 'Places', kind: 'Kinds of partners', group: 'Groups' },
  folded: (facet, all, chosen) => `${facet} (${all})${chosen > 0 ? `, ${chosen} chosen` : ''}`,
  searchIn: (facet) => `Search in ${facet}`,
  partners: (n) => (n === 1 ? 'one partner' : `${n.toLocaleString('en')} partners`),
  neighbours: 'Neighbours',
  neighboursOf: (name) => `Only neighbours of ${name}`,
  neighboursToo: 'Their neighbours too',
  chooseFirst: 'First choose a partner on the map or in the list. Then you can show its neighbours alone.',
  time: 'Point in time',
  month: (month) => `As of ${day('en', month)}`,
  now: (date) => `As of ${date}`,
  earlier: 'One month back',
  later: 'One month on',
  today: 'Back to the date of the data',
  timeNote: 'A tie without a known beginning counts as already there. Nobody changes place.',
  otherDay: (shown, told) => `The map shows ${shown}. What is said beside the map holds for ${told}.`,
  save: 'Save and print',
  paper: 'Paper',
  orientation: 'Orientation',
  landscape: 'Landscape',
  portrait: 'Portrait',
  posterPrint: 'Print the poster',
  posterSvg: 'Poster for a print shop (SVG)',
  posterPng: 'Poster as an image (PNG)',
  drawingSvg: 'What is in view (SVG)',
  drawingPng: 'What is in view (PNG)',
  partnersCsv: 'List of partners (CSV)',
  tiesCsv: 'List of ties (CSV)',
  saveNote: 'What is shown now is saved. The files are made on your device.',
  saved: 'The file has been saved.',
  failed: 'The image is too large for this device. Choose smaller paper, or SVG.',
  files: { poster: 'poster', drawing: 'map', partners: 'partners', ties: 'ties' },
};

const BY_LANGUAGE: Readonly<Record<Language, ToolsTexts>> = { de, 'de-einfach': plain, en };

export function toolsTextsFor(language: Language): ToolsTexts {
  return BY_LANGUAGE[language];
}
