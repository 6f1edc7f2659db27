import { picturePhrasesEn } from '@netz-map/drawing';
import type { MapTexts } from './map-de.ts';
import { capital, counted, ENGLISH, numberWord } from './number-words.ts';

const ties = (n: number): string => counted(n, 'no ties', 'one tie', 'ties', ENGLISH);

const unconnected = (n: number): string =>
  n === 0 ? 'everybody is connected' : n === 1 ? 'one partner is not yet connected' : `${numberWord(n, ENGLISH)} are not yet connected`;

/** The English texts of <netz-map>. */
export const mapEn: MapTexts = {
  onDrawing: picturePhrasesEn,
  heading: 'The network',
  ties,
  summary: (partners, all, dormant, alone) => {
    if (partners === 0) return 'No partners yet.';
    const who = partners === 1 ? 'One partner' : `${capital(numberWord(partners, ENGLISH))} partners`;
    if (all === 0) return `${who}. No ties have been entered yet.`;
    const rest = dormant === 0 ? '' : `, ${numberWord(dormant, ENGLISH)} of them dormant`;
    return `${who} and ${ties(all)}${rest}${alone === undefined ? '' : `; ${unconnected(alone)}`}.`;
  },
  noPartners: 'There is no partner in the data yet. A list of names is enough to begin with.',
  search: 'Search',
  searchHint: 'Name, topic, place …',
  found: (n, all) =>
    n === 0
      ? `No partner found, the network has ${all.toLocaleString('en')}.`
      : `${n.toLocaleString('en')} of ${all.toLocaleString('en')} partners`,
  view: 'View',
  viewMap: 'Map and list',
  viewTable: 'Table',
  tools: 'Filter and save',
  toolsMissing: 'This cannot be loaded at present. Please try again later.',
  onlyNeighbours: 'Show neighbours only',
  moveDrawing: 'Move the drawing',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  toSelection: 'To the selection',
  panLeft: 'To the left',
  panRight: 'To the right',
  panUp: 'Up',
  panDown: 'Down',
  back: 'Back',
  drawing: 'Drawing of the network. Everything in it is also in the list below.',
  drawingAbove: 'Drawing of the network. Everything in it is also in the list above.',
  drawingWait: 'Drawing the map …',
  drawingImpossible: 'This browser cannot draw the map. Everything is in the list.',
  showDrawing: 'Look at the drawing',
  hint: {
    'two-fingers': 'Use two fingers to move the map',
    'zoom-key': 'Ctrl + mouse wheel zooms',
    'zoom-key-mac': '⌘ + mouse wheel zooms',
  },
  legend: 'Legend',
  showAll: 'Show everything again',
  list: 'Partners and ties',
  kind: (kind, n) => `${kind ?? 'Kind not stated'}, ${ties(n)}`,
  tie: {
    kinds: {
      verweis: (a, b) => `${a} refers people to ${b}`,
      information: (a, b) => `${a} exchanges information with ${b}`,
      projekt: (a, b) => `${a} runs a project with ${b}`,
      gremium: (a, b) => `${a} sits on a committee with ${b}`,
      raum: (a, b) => `${a} shares rooms with ${b}`,
      geld: (a, b) => `${a} gives money to ${b}`,
      personal: (a, b) => `${a} lends staff to ${b}`,
      traeger: (a, b) => `${a} runs ${b}`,
    },
    connected: (a, b) => `${a} is connected with ${b}`,
    and: ', and ',
    strength: (n) => `strength ${numberWord(n, ENGLISH)}`,
    must: 'required',
    dormant: (date) => `dormant since ${date}`,
    unknown: 'state unknown',
    oneSided: 'named by one side only',
  },
  earlier: 'Earlier in the list',
  later: 'Later in the list',
  nobody: 'No partner fits. Please search for a shorter word.',
  close: 'Close',
  paused: 'Paused at present.',
  topics: 'Topics',
  targetGroups: 'Target groups',
  places: 'Places',
  groups: 'Committees',
  tiesHeading: 'Ties',
  noTies: 'No tie has been entered yet.',
  website: 'Website',
  tablePartners: 'Partners',
  tableTies: 'Ties',
  columns: {
    name: 'Name',
    kind: 'Kind',
    topics: 'Topics',
    places: 'Places',
    ties: 'Ties',
    from: 'From',
    to: 'To',
    strength: 'Strength',
    lastContact: 'Last contact',
    state: 'State',
  },
  states: { active: 'active', unknown: 'unknown', dormant: 'dormant', none: 'not a tie' },
  rows: (from, to, all) => `${from.toLocaleString('en')} to ${to.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  download: (table) => `Save ${table.toLowerCase()} as a CSV file`,
  tableLoaded: (partners, rows) => `Tables with ${partners.toLocaleString('en')} partners and ${rows.toLocaleString('en')} entries on ties`,
  help: 'How to use this',
  tablesMissing: 'The tables could not be loaded. Is the file “netz-map-picture.js” beside “netz-map.js”?',
  helpMissing: 'The help could not be loaded. Is the file “netz-map-extra.js” beside “netz-map.js”?',
};
