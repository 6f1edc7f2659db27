import { helpDe } from './help-de.ts';
import { publishDe } from './publish-de.ts';

const meant = (word: string | undefined): string => (word === undefined ? '' : ` Meinten Sie „${word}“?`);
const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** German, the master. */
export const de = {
  help: helpDe,
  publish: publishDe,

  // wrong calls
  seeHelp: 'Hilfe: netz-map help',
  unknownCommand: (word: string, nearest: string | undefined): string => `Den Befehl „${word}“ gibt es nicht.${meant(nearest)}`,
  commandForgotten: (file: string): string => `Vor der Datei fehlt der Befehl. Meinten Sie: netz-map analyse ${file}`,
  unknownOption: (option: string, nearest: string | undefined): string => `Die Option „${option}“ gibt es nicht.${meant(nearest)}`,
  optionOfOther: (option: string, command: string, possible: readonly string[]): string =>
    `Die Option „${option}“ gehört nicht zu „${command}“. Möglich sind: ${possible.join(', ')}.`,
  valueMissing: (option: string): string => `Nach „${option}“ fehlt der Wert.`,
  valueTooMany: (option: string): string => `Zu „${option}“ gehört kein Wert.`,
  notADay: (option: string, value: string): string =>
    `„${value}“ ist kein Datum für ${option}. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-01.`,
  notAChoice: (option: string, value: string, choices: readonly string[], nearest: string | undefined): string =>
    `„${value}“ passt nicht zu ${option}. Möglich sind: ${choices.join(', ')}.${meant(nearest)}`,
  notPixels: (option: string, value: string, least: number, most: number): string =>
    `„${value}“ passt nicht zu ${option}. Möglich ist eine ganze Zahl von ${least} bis ${most}.`,
  unknownPartner: (option: string, value: string, nearest: string | undefined): string =>
    `Den Partner „${value}“ (${option}) gibt es in diesen Daten nicht.${meant(nearest)}`,
  severalPartners: (option: string, value: string, ids: readonly string[]): string =>
    `„${value}“ (${option}) heißen mehrere Partner. Nennen Sie die ID: ${ids.join(', ')}.`,
  unknownWord: (option: string, value: string, nearest: string | undefined, words: readonly string[]): string =>
    `„${value}“ (${option}) kommt in diesen Daten nicht vor.${meant(nearest) || (words.length > 0 && words.length <= 30 ? ` Es gibt: ${words.join(', ')}.` : '')}`,
  internalOnly: (command: string): string =>
    `„${command}“ gibt es nur für die Koordination: Die Antwort nennt, was nicht öffentlich werden soll. Bitte lassen Sie --audience public weg.`,
  onlyOne: (options: readonly string[]): string => `Nur eines davon zugleich: ${options.join(', ')}.`,
  partnerEnded: (option: string, name: string): string =>
    `Nicht mehr im Netz: „${name}“ (${option}). Gefragt werden kann nur nach Partnern, die dabei sind.`,
  twoNeeded: (option: string, value: string): string =>
    `„${value}“ nennt nicht zwei Partner. Schreiben Sie zum Beispiel: ${option} A01,A07`,
  noCities: 'Diese Dateien nennen keine Städte. Nötig ist die Spalte „Ort/Netz“, oder je Stadt ein Ordner mit ihren Tabellen.',
  cityTwice: (name: string): string => `Die Stadt „${name}“ kommt zweimal vor. Jede braucht einen eigenen Namen oder Ordner.`,
  dayOfBeforeNeeded: 'Von wann ist der ältere Stand? Schreiben Sie zum Beispiel: --before-as-of 2025-11-01',
  beforeIsLater: (before: string, now: string): string => `Der ältere Stand (${before}) liegt nach dem jüngeren (${now}).`,
  optionNeeded: (options: readonly string[]): string => `Es fehlt: ${options.join(' oder ')}.`,
  unknownMeeting: (value: string, dates: readonly string[]): string =>
    dates.length === 0
      ? 'In diesen Daten steht kein Treffen. Nennen Sie mit --present, wer kommt.'
      : `Das Treffen „${value}“ steht nicht in diesen Daten. Die letzten sind: ${dates.join(', ')}.`,
  notPairs: (file: string): string => `„${file}“ enthält keine Paare. Nehmen Sie die Ausgabe von: netz-map pairs … --format json`,
  notAForm: (file: string): string => `„${file}“ ist kein ausgefüllter Bogen. Er beginnt mit: netz-map capture … --format json`,
  invitationColumns: ['Name', 'Grund', 'Internet'] as readonly string[],
  notAColumn: (value: string): string =>
    `„${value}“ sagt nicht, was eine Spalte ist. Schreiben Sie zum Beispiel: --column "Schwerpunkte=Themen"`,
  unknownField: (word: string): string =>
    `Eine Angabe „${word}“ gibt es nicht. Schreiben Sie eine übliche Überschrift wie „Themen“. Mit --column "…=-" wird eine Spalte nicht ausgewertet.`,
  outputMissing: 'Wohin? Zum Beispiel: netz-map convert akteure.csv beziehungen.csv -o netz.xlsx',
  unknownEnding: (file: string, endings: readonly string[]): string =>
    `„${file}“ sagt nicht, welches Format es werden soll. Bekannt sind: ${endings.join(', ')}. Oder schreiben Sie --format dazu.`,
  templateAlone:
    'Die Vorlage ist eine Excel-Arbeitsmappe und braucht keine Dateien. Zum Beispiel: netz-map convert --template -o vorlage.xlsx',
  onlyWithTemplate: (option: string): string =>
    `„${option}“ gehört zu --template. Zum Beispiel: netz-map convert --template ${option} themen.csv -o vorlage.xlsx`,
  columnsNotThere: (columns: readonly string[]): string =>
    `Diese Überschriften stehen in keiner Datei: ${columns.map((column) => `„${column}“`).join(', ')}.`,
  severalFiles: (names: readonly string[]): string =>
    `Das werden mehrere Dateien: ${names.join(', ')}. Nennen Sie nach -o einen Ordner, zum Beispiel: -o netz/`,
  noWords: (file: string): string => `In „${file}“ steht keine Liste von Wörtern.`,
  noFiles: (command: string): string => `Welche Dateien? Zum Beispiel: netz-map ${command} akteure.csv beziehungen.csv`,
  stdinTwice: 'Der Strich „-“ (Standardeingabe) darf nur einmal stehen.',
  outputIsInput: (file: string): string => `Das Ergebnis würde die Eingabe „${file}“ überschreiben. Nennen Sie nach -o eine andere Datei.`,
  unknownFinding: (id: string, nearest: string | undefined): string =>
    `In diesen Daten gibt es kein Ergebnis „${id}“.${meant(nearest)} Alle Kennungen zeigt: netz-map analyse … --format json`,

  // files
  fileMissing: (file: string): string => `Die Datei „${file}“ gibt es nicht.`,
  fileIsFolder: (file: string): string => `„${file}“ ist ein Ordner. Nennen Sie die Dateien darin.`,
  fileForbidden: (file: string): string => `Für die Datei „${file}“ fehlt die Berechtigung.`,
  fileUnreadable: (file: string, reason: string): string => `Die Datei „${file}“ lässt sich nicht lesen (${reason}).`,
  folderMissing: (file: string): string => `Den Ordner für „${file}“ gibt es nicht.`,
  fileUnwritable: (file: string, reason: string): string => `Die Datei „${file}“ lässt sich nicht schreiben (${reason}).`,
  stdinName: 'Standardeingabe',

  // headings and small words of the report
  asOf: (day: string): string => `Stand: ${day}`,
  untitled: 'Analyse des Netzwerks',
  headlines: 'Das Wichtigste',
  nothingFound: 'Nichts Auffälliges gefunden.',
  tooLittleKnown: (best: string | undefined): string =>
    `Dafür wissen wir noch zu wenig.${best ? ` Am meisten hilft eine Angabe: ${best}` : ''}`,
  strengths: 'Was trägt',
  further: 'Außerdem',
  suggestions: 'Vorschläge',
  map: 'Die Karte des Netzwerks: ein Zeichen je Partner, eine Linie je Verbindung. Noch nicht Angebundene stehen am Rand.',
  basis: 'Worauf das beruht',
  missing: 'Was mit weiteren Angaben möglich wäre',
  why: 'Warum?',
  certainty: 'Wie sicher?',
  nextStep: 'Nächster Schritt:',
  caveats: 'Zu bedenken:',
  moreSuggestions: (number: number): string =>
    number === 1
      ? 'Ein weiterer Vorschlag steht in der Ausgabe --format json.'
      : `${number} weitere Vorschläge stehen in der Ausgabe --format json.`,

  // problems
  severities: { error: 'Fehler: nicht verwendet', warning: 'Warnungen: verwendet, aber bitte ansehen', note: 'Zur Kenntnis' },
  value: 'Wert:',
  todo: 'Was tun:',
  wholeFile: 'ganze Datei',
  counts: (errors: number, warnings: number, notes: number): string =>
    `${count(errors, 'Fehler', 'Fehler')}, ${count(warnings, 'Warnung', 'Warnungen')}, ${count(notes, 'Hinweis', 'Hinweise')}`,
  noProblems: 'Keine Fehler, keine Warnungen.',
  read: (organisations: number, ties: number, needs: number, meetings: number): string =>
    `Gelesen: ${count(organisations, 'Partner', 'Partner')}, ${count(ties, 'Zeile', 'Zeilen')} mit Verbindungen, ${count(needs, 'Bedarf', 'Bedarfe')}, ${count(meetings, 'Treffen', 'Treffen')}.`,
  fileFormats: {
    table: 'Tabelle',
    workbook: 'Excel-Arbeitsmappe',
    package: 'ZIP-Datei',
    json: 'JSON-Datei',
    gexf: 'GEXF-Datei (Gephi)',
    graphml: 'GraphML-Datei',
    dl: 'DL-Datei (UCINET)',
    pajek: 'Pajek-Datei',
  },
  recognised: (format: string, sheets: readonly string[], workbook: boolean): string => {
    const named = sheets.map((sheet) => `„${sheet}“`).join(', ');
    if (sheets.length === 0) return format;
    return workbook ? `${format}, ${count(sheets.length, 'Blatt', 'Blätter')} gelesen: ${named}` : `${format} ${named}`;
  },
  columnsOf: (sheet: string, file: string): string => `Spalten von „${sheet}“ in ${file}`,
  columnHeadings: ['Überschrift', 'gelesen als', 'erkannt an'] as readonly string[],
  columnAside: 'nicht ausgewertet',
  columnHow: {
    exact: 'der Überschrift',
    synonym: 'einem verwandten Wort',
    content: 'dem Inhalt',
    chosen: 'Ihrer Angabe',
    unknown: '–',
  },
  mergedRows: (number: number): string => `Als ein Partner gelesen, weil der Name derselbe ist (${number})`,
  merged: (name: string, others: readonly string[], rows: readonly number[]): string =>
    `„${name}“: Zeilen ${rows.join(', ')}${
      others.some((other) => other !== name)
        ? `, auch als ${[...new Set(others)]
            .filter((other) => other !== name)
            .map((other) => `„${other}“`)
            .join(', ')}`
        : ''
    }`,
  moreMerges: (number: number): string => `und ${number} weitere`,
  furtherPlaces: (number: number): string =>
    number === 1 ? 'Dasselbe an einer weiteren Stelle.' : `Dasselbe an ${number} weiteren Stellen.`,
  filesWritten: (paths: readonly string[]): string => `netz-map: Geschrieben: ${paths.join(', ')}`,
  lossesAre: (parts: readonly string[]): string => `Dieses Format hat nicht für alles Platz. Nicht dabei: ${parts.join(', ')}.`,
  lost: {
    'network-name': () => 'der Name des Netzwerks',
    'as-of': () => 'der Stand',
    'organisation-fields': (number: number): string => `Angaben zu ${count(number, 'Partner', 'Partnern')}`,
    ties: (number: number): string => count(number, 'Verbindung', 'Verbindungen'),
    'tie-fields': (number: number): string => `Angaben zu ${count(number, 'Verbindung', 'Verbindungen')}`,
    needs: (number: number): string => count(number, 'Bedarf', 'Bedarfe'),
    meetings: (number: number): string => `${number} Treffen`,
    roles: (number: number): string => count(number, 'Rolle', 'Rollen'),
    cities: (number: number): string => count(number, 'Ort', 'Orte'),
  },
  nothingRead: 'Aus diesen Dateien ließ sich kein Netzwerk lesen.',
  seeCheck: 'Einzelheiten zeigt: netz-map check mit denselben Dateien',

  bug: 'Das ist ein Fehler im Programm, nicht in Ihren Daten. Mit NETZ_DEBUG=1 zeigt es, wo. Bitte melden Sie ihn.',
};
