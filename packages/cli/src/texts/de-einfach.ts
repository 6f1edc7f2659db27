import { de } from './de.ts';
import type { CliTexts } from './cli-texts.ts';

const meant = (word: string | undefined): string => (word === undefined ? '' : ` Meinen Sie „${word}“?`);

/** Plain German: short sentences, everyday words. The help is for people at a terminal and stays as it is. */
export const deEinfach: CliTexts = {
  ...de,
  unknownCommand: (word, nearest) => `„${word}“ kenne ich nicht.${meant(nearest)}`,
  unknownOption: (option, nearest) => `„${option}“ kenne ich nicht.${meant(nearest)}`,
  optionOfOther: (option, command, possible) => `„${option}“ geht bei „${command}“ nicht. Das geht: ${possible.join(', ')}.`,
  notADay: (option, value) => `„${value}“ ist kein Datum. So ist es richtig: ${option} 2026-11-01`,
  notAChoice: (option, value, choices, nearest) => `„${value}“ geht bei ${option} nicht. Das geht: ${choices.join(', ')}.${meant(nearest)}`,
  notPixels: (option, value, least, most) => `„${value}“ geht bei ${option} nicht. Schreiben Sie eine Zahl von ${least} bis ${most}.`,
  internalOnly: (command) => `„${command}“ ist nur für die Koordination. Bitte lassen Sie --audience public weg.`,
  partnerEnded: (option, name) => `„${name}“ (${option}) ist nicht mehr dabei.`,
  twoNeeded: (option) => `Nennen Sie zwei Partner. So ist es richtig: ${option} A01,A07`,
  unknownMeeting: (value, dates) =>
    dates.length === 0
      ? 'In den Daten gibt es kein Treffen. Schreiben Sie mit --present, wer kommt.'
      : `Das Treffen „${value}“ kenne ich nicht. Das sind die letzten: ${dates.join(', ')}.`,
  notPairs: (file) => `In „${file}“ stehen keine Paare. Die Datei kommt von: netz-map pairs … --format json`,
  outputIsInput: (file) => `Dann ist die Datei „${file}“ weg. Schreiben Sie nach -o einen anderen Namen.`,
  fileForbidden: (file) => `Sie dürfen die Datei „${file}“ nicht öffnen.`,
  fileUnreadable: (file, reason) => `Die Datei „${file}“ geht nicht auf (${reason}).`,
  fileUnwritable: (file, reason) => `Die Datei „${file}“ kann ich nicht speichern (${reason}).`,
  headlines: 'Das ist wichtig',
  nothingFound: 'Es ist nichts aufgefallen.',
  tooLittleKnown: (best) => `Dafür wissen wir noch zu wenig.${best ? ` ${best}` : ''}`,
  strengths: 'Das ist gut',
  further: 'Das gibt es auch',
  suggestions: 'Ideen',
  moreSuggestions: (number) => (number === 1 ? 'Es gibt noch eine Idee.' : `Es gibt noch ${number} Ideen.`),
  map: 'Das ist die Karte. Jedes Zeichen ist ein Partner. Jede Linie ist ein Kontakt.',
  basis: 'Daher wissen wir das',
  missing: 'Das fehlt noch',
  nextStep: 'Das können Sie tun:',
  caveats: 'Denken Sie daran:',
  severities: { error: 'Fehler: Das haben wir nicht benutzt', warning: 'Bitte ansehen', note: 'Gut zu wissen' },
  todo: 'Das können Sie tun:',
  noProblems: 'Alles ist in Ordnung.',
  columnHeadings: ['Überschrift', 'Das heißt', 'erkannt an'],
  columnAside: 'heben wir nur auf',
  columnHow: {
    exact: 'der Überschrift',
    synonym: 'einem ähnlichen Wort',
    content: 'dem Inhalt',
    chosen: 'Ihrer Angabe',
    unknown: '–',
  },
  mergedRows: (number) => `Der Name ist gleich. Darum ist es für uns ein Partner (${number})`,
  furtherPlaces: (number) => (number === 1 ? 'Das gibt es noch einmal.' : `Das gibt es noch ${number} Mal.`),
  notAColumn: () => 'Was bedeutet die Spalte? So ist es richtig: --column "Schwerpunkte=Themen"',
  unknownField: (word) => `„${word}“ kenne ich nicht. Nehmen Sie eine Überschrift wie „Themen“.`,
  outputMissing: 'Wohin soll es? Zum Beispiel: netz-map convert akteure.csv -o netz.xlsx',
  unknownEnding: (file, endings) => `Wie soll „${file}“ enden? Das geht: ${endings.join(', ')}.`,
  templateAlone: 'Die Vorlage ist eine Excel-Datei. So geht es: netz-map convert --template -o vorlage.xlsx',
  onlyWithTemplate: (option) => `„${option}“ geht nur zusammen mit --template.`,
  columnsNotThere: (columns) => `Diese Spalten gibt es nicht: ${columns.map((column) => `„${column}“`).join(', ')}.`,
  severalFiles: (names) => `Das sind mehrere Dateien: ${names.join(', ')}. Nennen Sie einen Ordner. Zum Beispiel: -o netz/`,
  lossesAre: (parts) => `Nicht alles passt in diese Datei. Das fehlt: ${parts.join(', ')}.`,
  nothingRead: 'In den Dateien haben wir kein Netzwerk gefunden.',
  bug: 'Das Programm hat einen Fehler. Ihre Daten sind in Ordnung. Bitte sagen Sie uns Bescheid.',
};
