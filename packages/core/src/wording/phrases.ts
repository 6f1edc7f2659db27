import type { Wanted } from '../findings/finding.ts';

/** The few things every language says in its own way about numbers, dates, lists and needs. */
export interface Phrases {
  /** With the thousands mark of the language: 1.041 or 1,041. For statements about the data. */
  figure(n: number): string;
  /** 1 to 12 as words, larger numbers as figures. */
  number(n: number): string;
  /** As {@link Phrases.number}, for the beginning of a sentence. */
  Number(n: number): string;
  date(day: string): string;
  list(names: readonly string[], most?: number): string;
  /** "Sprache für Frauen in Nordend" */
  wanted(wanted: Wanted): string;
}

/** What differs between the languages. */
export interface PhraseParts {
  readonly locale: 'de' | 'en';
  readonly words: readonly string[];
  date(day: string): string;
  readonly and: string;
  more(n: string): string;
  wanted(wanted: Wanted): string;
}

/** Names that a sentence can carry before it can no longer be read aloud. */
const MOST_NAMES = 6;

/**
 * Builds the {@link Phrases} of a language. "And" is written out, not taken from `Intl`: its texts change with the version of the
 * engine, and the same data must give the same sentence everywhere.
 */
export function phrases(parts: PhraseParts): Phrases {
  const figure = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, parts.locale === 'de' ? '.' : ',');
  const number = (n: number): string => parts.words[n] ?? figure(n);
  return {
    figure,
    number,
    Number: (n) => capital(number(n)),
    date: parts.date,
    list(names, most = MOST_NAMES) {
      // never "and 1 more": that one has its place, too
      const shown = names.length > most + 1 ? [...names.slice(0, most), parts.more(number(names.length - most))] : names;
      // "Sozialamt, Fachstelle Asyl" is one name
      const between = shown.some((name) => name.includes(',')) ? '; ' : ', ';
      return shown.length > 1 ? `${shown.slice(0, -1).join(between)} ${parts.and} ${shown.at(-1)}` : (shown[0] ?? '');
    },
    wanted: parts.wanted,
  };
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts one full stop where a name has brought its own: "beim Verein e.V.." becomes "beim Verein e.V.". */
export function endOnce<Told>(told: Told): Told {
  if (typeof told === 'string') return told.replace(/([\p{L}]\.)\.(?=\s|$)/gu, '$1') as Told;
  if (Array.isArray(told)) return told.map(endOnce) as Told;
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, endOnce(value)])) as Told;
}
