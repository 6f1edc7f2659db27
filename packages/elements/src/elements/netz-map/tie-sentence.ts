import { foldWord, type NameOf, type Pair, type Tie } from '@netz-map/core';
import type { MapTexts } from '../../ui-texts/map-de.ts';

/** The little of the texts and the wording that a tie needs. */
export interface TieWords {
  readonly locale: 'de' | 'en';
  readonly tie: MapTexts['tie'];
  /** "Mai 2024" */
  date(day: string): string;
}

/** Other words for the same kind of tie. */
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
  foerderung: 'geld',
  money: 'geld',
  staff: 'personal',
  traegerschaft: 'traeger',
};

/**
 * A tie as a sentence in its reading direction: "Sprachcafé Süd verweist an Amt für Wohnen, Stärke zwei, ruht seit Mai 2024".
 * Several reports of different kinds are told one after the other. What is private (strain, notes) is never said.
 */
export function tieSentence(pair: Pair, name: NameOf, words: TieWords): string {
  const said = new Set(pair.ties.map((tie) => [verb(tie, name, words), ...strength(tie, words)].join(', ')));
  return [[...said].join(words.tie.and), ...remarks(pair, words)].join(', ');
}

/** The same in short, for a list under the name of one end: "Verweis, Stärke zwei, ruht seit Mai 2024". */
export function tieSummary(pair: Pair, words: TieWords): string {
  const said = new Set(pair.ties.map((tie) => [tie.kind, ...strength(tie, words)].filter(Boolean).join(', ')));
  return [...said, ...remarks(pair, words)].filter(Boolean).join(', ');
}

function verb(tie: Tie, name: NameOf, { tie: { kinds, connected } }: TieWords): string {
  const [from, to] = [name(tie.from), name(tie.to)];
  const word = tie.kind ? foldWord(tie.kind) : '';
  const kind = Object.hasOwn(ALIASES, word) ? ALIASES[word]! : word;
  if (Object.hasOwn(kinds, kind)) return kinds[kind]!(from, to);
  return tie.kind ? `${connected(from, to)} (${tie.kind})` : connected(from, to);
}

function strength(tie: Tie, words: TieWords): string[] {
  return tie.strength === undefined ? [] : [words.tie.strength(tie.strength)];
}

function remarks(pair: Pair, { tie: texts, date }: TieWords): string[] {
  const dormant = pair.state === 'dormant' && pair.lastContact;
  return [
    pair.must && texts.must,
    dormant && texts.dormant(date(dormant), dormant.length > 7),
    pair.state === 'unknown' && texts.unknown,
    pair.oneSided && texts.oneSided,
  ].filter(Boolean) as string[];
}
