import type { Language } from '@netz-map/core';
import type { LandscapeBy } from '../landscape/landscape.ts';
import type { TieStyle } from './scene.ts';

/** The few words on the picture itself. Sentences about findings come from the wording of the core. */
export interface Phrases {
  readonly locale: 'de' | 'en';
  asOf(day: string): string;
  title(name: string | undefined): string;
  description(partners: number, ties: number, unconnected: number): string;
  readonly notConnected: string;
  /** The same row of partners on a public picture. */
  readonly furtherPartners: string;
  readonly otherKinds: string;
  readonly kindUnknown: string;
  readonly ties: Readonly<Record<TieStyle | 'otherKinds' | 'kindUnknown' | 'must' | 'oneSided' | 'strength', string>>;
  readonly cutOff: string;
  /** What lies in one region belongs together. */
  readonly landscape: Readonly<Record<LandscapeBy, string>>;
  /** A circle is called after who is in its middle. */
  around(name: string): string;
  readonly noTies: string;
  withoutKind(some: number, all: number): string;
  /** Where a filter is on. */
  shown(some: number, all: number): string;
}

const GERMAN: Phrases = {
  locale: 'de',
  asOf: (day) => `Stand: ${germanDay(day)}`,
  title: (name) => (name ? `Netzwerk: ${name}` : 'Netzwerk'),
  description: (partners, ties, unconnected) =>
    `Karte mit ${partners} ${partners === 1 ? 'Partner' : 'Partnern'} und ${ties} ${ties === 1 ? 'Verbindung' : 'Verbindungen'}.${unconnected > 0 ? ` Noch nicht angebunden: ${unconnected}.` : ''}`,
  notConnected: 'Noch nicht angebunden',
  furtherPartners: 'Weitere Partner',
  otherKinds: 'weitere Arten',
  kindUnknown: 'ohne Angabe zur Art',
  ties: {
    active: 'Verbindung',
    unknown: 'Verbindung, Stand unbekannt',
    dormant: 'ruhende Verbindung',
    proposed: 'vorgeschlagene Verbindung',
    otherKinds: 'Verbindung anderer Art',
    kindUnknown: 'Verbindung ohne Angabe der Art',
    must: 'vorgeschriebene Verbindung',
    oneSided: 'Ring: diese Seite hat die Verbindung nicht genannt',
    strength: 'breitere Linie: engere Zusammenarbeit',
  },
  cutOff: 'verlören den Anschluss',
  landscape: {
    topic: 'gleiches Thema',
    place: 'gleicher Ort',
    group: 'gleiche Gruppe',
    kind: 'gleiche Art',
    circle: 'arbeiten viel miteinander',
  },
  around: (name) => `Kreis um ${name}`,
  noTies: 'Es sind noch keine Verbindungen eingetragen.',
  withoutKind: (some, all) => `${some} von ${all} Partnern ohne Angabe zur Art`,
  shown: (some, all) => `${some} von ${all} Partnern zu sehen`,
};

const PLAIN: Phrases = {
  ...GERMAN,
  notConnected: 'Noch ohne Verbindung',
  otherKinds: 'andere',
  kindUnknown: 'Art nicht bekannt',
  ties: {
    active: 'arbeiten zusammen',
    unknown: 'arbeiten zusammen (nicht sicher)',
    dormant: 'lange kein Kontakt',
    proposed: 'Vorschlag',
    otherKinds: 'arbeiten auf andere Art zusammen',
    kindUnknown: 'arbeiten zusammen, wir wissen nicht wie',
    must: 'müssen zusammenarbeiten',
    oneSided: 'Kreis: hat den anderen nicht genannt',
    strength: 'dicke Linie: viel Kontakt',
  },
  cutOff: 'wären dann allein',
};

const ENGLISH: Phrases = {
  locale: 'en',
  asOf: (day) => `As of ${englishDay(day)}`,
  title: (name) => (name ? `Network: ${name}` : 'Network'),
  description: (partners, ties, unconnected) =>
    `Map of ${partners} ${partners === 1 ? 'partner' : 'partners'} and ${ties} ${ties === 1 ? 'tie' : 'ties'}.${unconnected > 0 ? ` Not yet connected: ${unconnected}.` : ''}`,
  notConnected: 'Not yet connected',
  furtherPartners: 'Further partners',
  otherKinds: 'other kinds',
  kindUnknown: 'kind not given',
  ties: {
    active: 'tie',
    unknown: 'tie, date unknown',
    dormant: 'dormant tie',
    proposed: 'proposed tie',
    otherKinds: 'tie of another kind',
    kindUnknown: 'tie, kind not given',
    must: 'required tie',
    oneSided: 'ring: this side did not name the tie',
    strength: 'wider line: closer cooperation',
  },
  cutOff: 'would lose their connection',
  landscape: {
    topic: 'same topic',
    place: 'same place',
    group: 'same group',
    kind: 'same kind',
    circle: 'work together a lot',
  },
  around: (name) => `Circle around ${name}`,
  noTies: 'No ties have been entered yet.',
  withoutKind: (some, all) => `${some} of ${all} partners without a kind`,
  shown: (some, all) => `${some} of ${all} partners shown`,
};

const BY_LANGUAGE: Readonly<Record<Language, Phrases>> = { de: GERMAN, 'de-einfach': PLAIN, en: ENGLISH };

export function phrasesFor(language: Language): Phrases {
  return BY_LANGUAGE[language];
}

const GERMAN_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(' ');

function germanDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date ? `${Number(date)}. ` : ''}${GERMAN_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

function englishDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date ? `${Number(date)} ` : ''}${ENGLISH_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
