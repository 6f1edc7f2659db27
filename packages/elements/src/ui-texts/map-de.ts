import { picturePhrasesDe } from '@netz-map/drawing';
import { capital, counted, GERMAN, numberWord } from './number-words.ts';

const ties = (n: number): string => counted(n, 'keine Verbindung', 'eine Verbindung', 'Verbindungen', GERMAN);

const unconnected = (n: number): string =>
  n === 0
    ? 'alle sind angebunden'
    : n === 1
      ? 'ein Partner ist noch nicht angebunden'
      : `${numberWord(n, GERMAN)} Partner sind noch nicht angebunden`;

/** A tie as a sentence, from the one who reports it to the other. */
type Verb = (from: string, to: string) => string;

/** The German texts of <netz-map>; the master, of which the other languages must have the same. */
export const mapDe = {
  /** What stands on the drawing. */
  onDrawing: picturePhrasesDe,
  heading: 'Das Netzwerk',
  ties,
  /** One sentence that says what the network is like; `dormant` of the ties rest, `alone` partners have none, where that is told. */
  summary: (partners: number, all: number, dormant: number, alone: number | undefined): string => {
    if (partners === 0) return 'Noch keine Partner.';
    const who = partners === 1 ? 'Ein Partner' : `${capital(numberWord(partners, GERMAN))} Partner`;
    if (all === 0) return `${who}. Verbindungen sind noch nicht eingetragen.`;
    const rest = dormant === 0 ? '' : dormant === 1 ? ', eine davon ruht' : `, ${numberWord(dormant, GERMAN)} davon ruhen`;
    return `${who} und ${ties(all)}${rest}${alone === undefined ? '' : `; ${unconnected(alone)}`}.`;
  },
  noPartners: 'In den Daten steht noch kein Partner. Eine Liste von Namen genügt für den Anfang.',
  search: 'Suchen',
  searchHint: 'Name, Thema, Ort …',
  found: (n: number, all: number): string =>
    n === 0
      ? `Kein Partner gefunden, ${all.toLocaleString('de')} sind im Netz.`
      : `${n.toLocaleString('de')} von ${all.toLocaleString('de')} Partnern`,
  view: 'Ansicht',
  viewMap: 'Karte und Liste',
  viewTable: 'Tabelle',
  tools: 'Eingrenzen und speichern',
  toolsMissing: 'Das kann gerade nicht geladen werden. Bitte versuchen Sie es später noch einmal.',
  onlyNeighbours: 'Nur Nachbarn zeigen',
  moveDrawing: 'Zeichnung bewegen',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Alles zeigen',
  toSelection: 'Zur Auswahl',
  panLeft: 'Nach links',
  panRight: 'Nach rechts',
  panUp: 'Nach oben',
  panDown: 'Nach unten',
  back: 'Zurück',
  drawing: 'Zeichnung des Netzes. Alle Inhalte stehen auch in der Liste darunter.',
  drawingAbove: 'Zeichnung des Netzes. Alle Inhalte stehen auch in der Liste darüber.',
  drawingWait: 'Karte wird gezeichnet …',
  drawingImpossible: 'Dieser Browser kann die Karte nicht zeichnen. Alle Angaben stehen in der Liste.',
  showDrawing: 'Zeichnung ansehen',
  hint: {
    'two-fingers': 'Zum Verschieben zwei Finger benutzen',
    'zoom-key': 'Strg + Mausrad vergrößert',
    'zoom-key-mac': '⌘ + Mausrad vergrößert',
  },
  legend: 'Zeichenerklärung',
  showAll: 'Wieder alles zeigen',
  list: 'Partner und Verbindungen',
  kind: (kind: string | undefined, n: number) => `${kind ?? 'Ohne Angabe der Art'}, ${ties(n)}`,
  tie: {
    /** By the folded word of the kind; kinds that are not listed are named as they stand in the data. */
    kinds: {
      verweis: (a, b) => `${a} verweist an ${b}`,
      information: (a, b) => `${a} tauscht Informationen mit ${b} aus`,
      projekt: (a, b) => `${a} macht ein Projekt mit ${b}`,
      gremium: (a, b) => `${a} sitzt in einem Gremium mit ${b}`,
      raum: (a, b) => `${a} teilt Räume mit ${b}`,
      geld: (a, b) => `${a} gibt Geld an ${b}`,
      personal: (a, b) => `${a} stellt Personal für ${b}`,
      traeger: (a, b) => `${a} ist Träger von ${b}`,
    } as Readonly<Record<string, Verb>>,
    connected: ((a, b) => `${a} ist mit ${b} verbunden`) as Verb,
    and: ', und ',
    strength: (n: number) => `Stärke ${numberWord(n, GERMAN)}`,
    must: 'vorgeschrieben',
    dormant: (date: string, exact: boolean) => `ruht seit ${exact ? 'dem ' : ''}${date}`,
    unknown: 'Stand unbekannt',
    oneSided: 'einseitig genannt',
  },
  earlier: 'Frühere in der Liste',
  later: 'Weitere in der Liste',
  nobody: 'Dazu passt kein Partner. Bitte suchen Sie mit einem kürzeren Wort.',
  close: 'Schließen',
  paused: 'Pausiert zurzeit.',
  topics: 'Themen',
  targetGroups: 'Zielgruppen',
  places: 'Orte',
  groups: 'Gremien',
  tiesHeading: 'Verbindungen',
  noTies: 'Es ist noch keine Verbindung eingetragen.',
  website: 'Website',
  tablePartners: 'Partner',
  tableTies: 'Verbindungen',
  columns: {
    name: 'Name',
    kind: 'Art',
    topics: 'Themen',
    places: 'Orte',
    ties: 'Verbindungen',
    from: 'Von',
    to: 'Zu',
    strength: 'Stärke',
    lastContact: 'Letzter Kontakt',
    state: 'Stand',
  },
  states: { active: 'aktiv', unknown: 'unbekannt', dormant: 'ruht', none: 'besteht nicht' },
  rows: (from: number, to: number, all: number) =>
    `${from.toLocaleString('de')} bis ${to.toLocaleString('de')} von ${all.toLocaleString('de')}`,
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  download: (table: string) => `${table} als CSV-Datei speichern`,
  tableLoaded: (partners: number, rows: number) =>
    `Tabellen mit ${partners.toLocaleString('de')} Partnern und ${rows.toLocaleString('de')} Angaben zu Verbindungen`,
  help: 'Bedienung',
  tablesMissing: 'Die Tabellen konnten nicht geladen werden. Liegt die Datei „netz-map-picture.js“ neben „netz-map.js“?',
  helpMissing: 'Die Hilfe konnte nicht geladen werden. Liegt die Datei „netz-map-extra.js“ neben „netz-map.js“?',
};

export type MapTexts = typeof mapDe;
