import type { FailureCode } from '../network-store/network-source.ts';
import { mapDe } from './map-de.ts';
import { capital, GERMAN, numberWord } from './number-words.ts';

/** What went wrong, and what to do about it. `address` is the file, in quotation marks where there is one. */
export interface FailureText {
  readonly what: string;
  readonly todo: string;
}

const file = (address: string | undefined): string => (address ? `Die Datei „${address}“` : 'Die Datei');

/** Numbers up to twelve as words, as in running text; above in figures with the usual separators. */
const number = (n: number): string => numberWord(n, { ...GERMAN, none: 'keine', one: 'eine' });

const failure: Record<FailureCode, (address: string | undefined) => FailureText> = {
  'not-found': (address) => ({
    what: `${file(address)} wurde nicht gefunden.`,
    todo: 'Bitte prüfen Sie die Adresse und ob die Datei auf dem Server liegt.',
  }),
  refused: (address) => ({
    what: `${file(address)} darf hier nicht gelesen werden.`,
    todo: 'Bitte prüfen Sie die Zugriffsrechte auf dem Server.',
  }),
  server: (address) => ({
    what: `${file(address)} konnte der Server gerade nicht liefern.`,
    todo: 'Bitte versuchen Sie es später noch einmal.',
  }),
  offline: () => ({
    what: 'Es besteht keine Verbindung zum Internet.',
    todo: 'Bitte versuchen Sie es noch einmal, sobald Sie wieder verbunden sind.',
  }),
  unreachable: (address) => ({
    what: `${file(address)} war nicht erreichbar.`,
    todo: 'Bitte prüfen Sie die Verbindung. Umleitungen auf eine andere Adresse werden nicht verfolgt.',
  }),
  timeout: (address) => ({ what: `${file(address)} kam nicht rechtzeitig an.`, todo: 'Bitte versuchen Sie es noch einmal.' }),
  html: (address) => ({
    what: `${file(address)} enthält eine Webseite, keine Daten.`,
    todo: 'Oft ist es eine Fehlerseite oder eine Anmeldung. Bitte öffnen Sie die Adresse einmal selbst.',
  }),
  'too-large': (address) => ({
    what: `${file(address)} ist größer als 10 MB.`,
    todo: 'Bitte teilen Sie die Datei oder lassen Sie Spalten weg, die nicht gebraucht werden.',
  }),
  'other-origin': (address) => ({
    what: `${file(address)} liegt auf einer fremden Website.`,
    todo: 'Bitte legen Sie sie auf diese Website, oder erlauben Sie die fremde ausdrücklich mit dem Attribut allow-origins.',
  }),
  'bad-address': (address) => ({ what: `${file(address)} hat keine gültige Adresse.`, todo: 'Bitte prüfen Sie die Schreibweise.' }),
  'file-page': (address) => ({
    what: `${file(address)} konnte nicht geladen werden: Browser erlauben das nicht auf Seiten, die direkt von der Festplatte geöffnet sind.`,
    todo: 'Bitte setzen Sie die Daten in die Seite selbst, als Tabelle oder als JSON, oder öffnen Sie die Seite über einen Webserver.',
  }),
  'no-extras': () => ({
    what: 'Eine Datei fehlt, mit der sich diese Daten lesen lassen.',
    todo: 'Legen Sie die Dateien „netz-map-reader.js“ und „netz-map-extra.js“ in denselben Ordner wie „netz-map.js“. Wenn die Seite fremde Skripte verbietet, muss sie Skripte vom eigenen Server erlauben.',
  }),
  unreadable: (address) => ({
    what: address ? `${file(address)} konnte nicht gelesen werden.` : 'Die Daten konnten nicht gelesen werden.',
    todo: '',
  }),
};

/** The German texts of the interface; the master, of which the other languages must have the same. */
export const de = {
  shared: {
    loading: 'Das Netzwerk wird geladen …',
    empty: 'Hier sind noch keine Daten.',
    emptyTodo: 'Bitte geben Sie eine Datei an (src), oder setzen Sie eine Tabelle zwischen die Tags.',
    templatesRefused:
      'Diese Seite lässt das Programm hier nicht zu: In ihrer Content Security Policy fehlt bei „trusted-types“ der Name „netz-lit“.',
    noTarget: (id: string) => `Auf dieser Seite gibt es kein Element „${id}“, dem dieses hier folgen kann.`,
    retry: 'Erneut versuchen',
    stale: 'Gezeigt wird der vorige Stand.',
    failure: (code: FailureCode, address: string | undefined): FailureText => failure[code](address),
    showOnMap: 'Auf der Karte zeigen',
    and: 'und',
    problems: (errors: number, others: number) =>
      errors > 0
        ? `${capital(errors === 1 ? 'eine Angabe konnte' : `${number(errors)} Angaben konnten`)} nicht gelesen werden`
        : `${capital(others === 1 ? 'ein Hinweis' : `${number(others)} Hinweise`)} zu den Daten`,
    moreProblems: (n: number) => (n === 1 ? 'Dazu kommt eine weitere.' : `Dazu kommen ${number(n)} weitere.`),
  },
  findings: {
    heading: 'Was auffällt',
    unavailable: 'Die Befunde konnten nicht geladen werden. Liegt die Datei „netz-map-findings.js“ neben „netz-map.js“?',
  },
  // the texts of <netz-map>
  map: mapDe,
};

/** The texts of one language. */
export type UiTexts = typeof de;
