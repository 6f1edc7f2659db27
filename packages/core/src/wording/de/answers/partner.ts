import type { Organisation } from '../../../model/organisation.ts';
import type { TieState } from '../../../model/pairs.ts';
import type { WhyLost } from '../../../suggestions/lost-partners.ts';
import { de } from '../phrases.ts';

/** A bare year is kept as its January, so January is told as the year. */
const since = (day: string): string => (day.slice(5, 7) === '01' ? day.slice(0, 4) : de.date(day.slice(0, 7)));

const CAPACITY: Readonly<Record<NonNullable<Organisation['capacity']> | 'unknown', string>> = {
  free: 'Zurzeit ist etwas frei.',
  full: 'Zurzeit ist nichts frei.',
  unknown: 'Ob zurzeit etwas frei ist, ist nicht bekannt.',
};
const STATES: Readonly<Record<TieState, string>> = { active: 'besteht', unknown: 'besteht, Stand unbekannt', dormant: 'ruht' };
const TIED: Readonly<Record<TieState | 'none', string>> = {
  active: 'Schon in Kontakt.',
  unknown: 'Schon in Kontakt, ohne Datum.',
  dormant: 'Früher in Kontakt; die Verbindung ruht.',
  none: 'Noch nicht in Kontakt.',
};
const WHY: Readonly<Record<WhyLost, (name: string) => string>> = {
  ended: (name) => `Nicht mehr dabei: ${name}.`,
  bridge: (name) => `Vieles hängt daran: ${name}.`,
  'funding-risk': (name) => `Die Förderung endet bald: ${name}.`,
};

/** One partner, for the talk with it. */
export const partner = {
  title: (name: string): string => `Ein Partner im Gespräch: ${name}`,
  kind: (kind: string): string => `Art: ${kind}.`,
  city: (city: string): string => `Ort: ${city}.`,
  topics: (topics: string): string => `Themen: ${topics}.`,
  noTopics: 'Themen sind nicht angegeben. Fragen Sie danach; dann lässt sich mehr sagen.',
  capacity: CAPACITY,
  paused: 'Zurzeit in einer Pause.',
  offerKind: { regular: 'Das Angebot besteht dauerhaft.', project: 'Das Angebot ist an ein Projekt gebunden.' },
  groups: (groups: string): string => `Dabei in: ${groups}.`,
  umbrella: (name: string): string => `Gehört zu: ${name}.`,
  members: (names: string): string => `Dazu gehören: ${names}.`,
  role: (role: string, deputy: boolean): string => `${deputy ? 'Vertretung' : 'Aufgabe'}: ${role}.`,
  funding: (share: number | undefined, until: string | undefined): string =>
    `Wichtigste Förderung: ${[...(share === undefined ? [] : [`${String(share).replace('.', ',')} %`]), ...(until === undefined ? [] : [`gesichert bis ${de.date(until)}`])].join(', ')}.`,
  needs: 'Was gesucht wird',
  need: (wanted: string, day: string | undefined): string => (day === undefined ? wanted : `${wanted}, seit ${since(day)}`),
  helpInContact: (names: string): string => `Hilfe gibt es, schon in Kontakt: ${names}.`,
  help: (names: string): string => `Hilfe gibt es: ${names}.`,
  helpToMeet: (names: string): string => `Hilfe gibt es, noch nicht in Kontakt: ${names}.`,
  almost: (names: string): string => `Am nächsten kommt: ${names}.`,
  unavailable: (names: string): string => `Passt, ist aber zurzeit nicht frei: ${names}.`,
  sameHere: (names: string): string => `Dasselbe sucht: ${names}.`,
  sameElsewhere: (cities: string): string => `In anderen Städten wird dasselbe gesucht: ${cities}.`,
  solved: (cities: string): string => `Dort gibt es das schon: ${cities}. Fragen Sie nach, wie es gelungen ist.`,
  couldMeet: 'Wem das eigene Angebot hilft',
  inContact: 'Schon in Kontakt.',
  notInContact: 'Noch nicht in Kontakt.',
  ties: 'Verbindungen',
  noTie: 'In den Daten steht noch keine Verbindung.',
  tiesCaption: (n: number): string => (n === 1 ? 'Eine Verbindung' : `${de.Number(n)} Verbindungen`),
  columns: { partner: 'Partner', state: 'Stand', last: 'Zuletzt', remark: 'Bemerkung' },
  states: STATES,
  remarks: { must: 'notwendig', oneSided: 'einseitig genannt', strained: 'belastet, nur intern' },
  planned: 'Verabredet oder angedacht',
  stages: {
    agreed: (name: string, day: string | undefined): string => `Verabredet${day === undefined ? '' : ` seit ${since(day)}`}: ${name}.`,
    idea: (name: string): string => `Angedacht: ${name}.`,
  },
  hangsOnIt: 'Ohne diesen Partner',
  substitutes: 'Wer einspringen könnte',
  fits: {
    full: (names: string): string => `Bietet fast dasselbe: ${names}.`,
    partly: (names: string): string => `Bietet einen Teil davon: ${names}.`,
    notFree: (names: string): string => `Würde passen, ist aber zurzeit nicht frei: ${names}.`,
    nobody: 'Im Netz bietet bisher niemand Ähnliches an.',
  },
  lost: 'Partner verloren?',
  lostLead: 'Wer nicht mehr dabei ist oder ausfallen könnte, und wer dann einspringen kann:',
  why: WHY,
  peers: 'Wer Ähnliches tut',
  inCity: (name: string, city: string): string => (name.includes(city) ? name : `${name} (${city})`),
  commonTopics: (topics: string): string => `Gemeinsam: ${topics}.`,
  tied: TIED,
  suggestions: 'Vorschläge',
  together:
    'Diese Seite ist für das Gespräch mit dem Partner gedacht, nicht für eine Akte. Was fehlt oder nicht stimmt, weiß der Partner am besten.',
};

/** What the other languages must offer, too. */
export type PartnerTexts = typeof partner;
