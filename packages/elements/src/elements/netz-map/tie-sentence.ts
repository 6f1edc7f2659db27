import { foldWord, type NameOf, type Pair, type Tie } from '@netz-map/core';
import { numberWord } from '../../ui-texts/number-words.ts';

/** The little of the wording that a tie needs. */
export interface TieWords {
  readonly locale: 'de' | 'en';
  /** "Mai 2024" */
  date(day: string): string;
}

type Verb = (from: string, to: string) => string;

/** How a kind of tie is said; keys are folded words. Kinds that are not listed are named as they stand in the data. */
const VERBS: Readonly<Record<'de' | 'en', Readonly<Record<string, Verb>>>> = {
  de: {
    verweis: (a, b) => `${a} verweist an ${b}`,
    information: (a, b) => `${a} tauscht Informationen mit ${b} aus`,
    projekt: (a, b) => `${a} macht ein Projekt mit ${b}`,
    gremium: (a, b) => `${a} sitzt in einem Gremium mit ${b}`,
    raum: (a, b) => `${a} teilt Räume mit ${b}`,
  },
  en: {
    verweis: (a, b) => `${a} refers people to ${b}`,
    information: (a, b) => `${a} exchanges information with ${b}`,
    projekt: (a, b) => `${a} runs a project with ${b}`,
    gremium: (a, b) => `${a} sits on a committee with ${b}`,
    raum: (a, b) => `${a} shares rooms with ${b}`,
  },
};

const ALIASES: Readonly<Record<string, string>> = {
  referral: 'verweis',
  uebergabe: 'verweis',
  informationen: 'information',
  project: 'projekt',
  kooperation: 'projekt',
  committee: 'gremium',
  raeume: 'raum',
  room: 'raum',
  rooms: 'raum',
};

/**
 * A tie as a sentence in its reading direction: "Sprachcafé Süd verweist an Amt für Wohnen, Stärke zwei, ruht seit Mai 2024".
 * Several reports of different kinds are told one after the other. What is private (strain, notes) is never said.
 */
export function tieSentence(pair: Pair, name: NameOf, words: TieWords): string {
  const { locale } = words;
  const said = new Set(pair.ties.map((tie) => `${verb(tie, name, locale)}${strength(tie, locale)}`));
  const list = [...said].join(locale === 'de' ? ', und ' : ', and ');
  return [list, ...remarks(pair, words)].join(', ');
}

/** The same in short, for a list under the name of one end: "Verweis, Stärke zwei, ruht seit Mai 2024". */
export function tieSummary(pair: Pair, words: TieWords): string {
  const said = new Set(pair.ties.map((tie) => `${tie.kind ?? ''}${strength(tie, words.locale)}`.replace(/^, /, '')));
  return [...said, ...remarks(pair, words)].filter(Boolean).join(', ');
}

function verb(tie: Tie, name: NameOf, locale: 'de' | 'en'): string {
  const [from, to] = [name(tie.from), name(tie.to)];
  const kind = tie.kind ? foldWord(tie.kind) : '';
  const known = VERBS[locale][ALIASES[kind] ?? kind];
  if (known) return known(from, to);
  const plain = locale === 'de' ? `${from} ist mit ${to} verbunden` : `${from} is connected with ${to}`;
  return tie.kind ? `${plain} (${tie.kind})` : plain;
}

function strength(tie: Tie, locale: 'de' | 'en'): string {
  if (tie.strength === undefined) return '';
  return locale === 'de' ? `, Stärke ${numberWord(tie.strength, locale)}` : `, strength ${numberWord(tie.strength, locale)}`;
}

function remarks(pair: Pair, { locale, date }: TieWords): string[] {
  const german = locale === 'de';
  const remarks: string[] = [];
  if (pair.must) remarks.push(german ? 'vorgeschrieben' : 'required');
  if (pair.state === 'dormant' && pair.lastContact) {
    const day = pair.lastContact.length > 7;
    remarks.push(german ? `ruht seit ${day ? 'dem ' : ''}${date(pair.lastContact)}` : `dormant since ${date(pair.lastContact)}`);
  }
  if (pair.state === 'unknown') remarks.push(german ? 'Stand unbekannt' : 'state unknown');
  if (pair.oneSided) remarks.push(german ? 'einseitig genannt' : 'named by one side only');
  return remarks;
}
