import fc from 'fast-check';
import { foldWord, isIsoDay } from '@netz-map/core';
import { cleanText, oneLine } from '../text/clean-text.ts';

/** Texts that have broken some program somewhere. Each is as reading leaves it: composed, on one line, without invisible characters. */
export const NASTY: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://bad.example","hier")',
  '+49',
  '-',
  '-x',
  '/',
  'k. A.',
  '-5 %',
  '@SUM(A1)',
  "'=1+1",
  "''x",
  "'Anführung",
  '＝1',
  'Amt, Fachstelle Asyl',
  'Bund; Land',
  'a|b',
  'Tür / Tor',
  '/x/',
  'und/oder',
  '"Zitat"',
  'Haus "Nord"',
  '"a, b"',
  '""',
  '"',
  "O'Neill",
  '<b>fett</b>',
  'R&D & Co',
  '&amp;',
  ']]>',
  '<!--',
  'Straße Änderung Öl Übung',
  'ŁÓDŹ Çelik Ñandú',
  'جمعية السلام',
  'בית העם',
  '日本語 名前',
  '🎈 Ballon',
  '👩‍👩‍👧 Familie',
  '👍🏽',
  '★',
  '???',
  '007',
  '0123',
  '1.234',
  '1e5',
  '12,5',
  '2026-05',
  '31.12.2025',
  'TRUE',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'Name',
  'Von',
  'Summe',
  'alle',
  'stadtweit',
  'ja',
  'nein',
  'frei',
  'unbesetzt',
  'x',
  'A B',
  'A; B',
  'A',
  'B',
  'Verein e.V.',
  'C:\\temp\\%s',
  '{"a":1}',
  '[1]',
  '${x}',
  'für alle in Mitte',
  'Ein langer Name, der in keine Spalte passt, und auf keine Karte, und der trotzdem ganz bleiben muss',
];

/** Whether reading leaves a text exactly as it is. Double encoding is left out, because reading repairs it. */
const isClean = (text: string): boolean => text !== '' && cleanText(text) === text && !/\p{Cs}|[ÃÂâ\ufffd\ufffe\uffff]/u.test(text);

/** A text of one line as it stands in a clean network. */
export const line = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
      { weight: 2, arbitrary: fc.array(fc.constantFrom(...NASTY), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')) },
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    )
    .map((text) => oneLine(cleanText(text)))
    .filter(isClean);

/** A text that may have several lines. */
export const lines = (): fc.Arbitrary<string> => fc.array(line(), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

/** Words that reading tells apart; it would unite the others. */
export const vocabulary = (taken: readonly string[] = []): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(line(), { minLength: 1, maxLength: 8, selector: (word) => foldWord(word) || word })
    .map((words) => words.filter((word) => !taken.includes(foldWord(word)) || taken[0] === word));

/** A day, or a month where no more is known. */
export const day = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1950, max: 2060 }) }, fc.integer({ min: 1000, max: 9999 })),
      fc.nat(11),
      fc.nat(31),
    )
    .map(([year, month, date]) => `${year}-${String(month + 1).padStart(2, '0')}${date === 0 ? '' : `-${String(date).padStart(2, '0')}`}`)
    .filter(isIsoDay);

/** Numbers that are often written wrongly, from 0 on. */
export const amount = (max = 1e21): fc.Arbitrary<number> =>
  fc.oneof(
    fc.nat(Math.min(max, 500)),
    fc.constantFrom(0, 0.1, 0.25, 1.234, 12.5, 33.333, 0.1 + 0.2, 1e-7, 1234.5, 99_999.125, 1_000_000, 1e21).filter((n) => n <= max),
    fc.double({ min: 0, max: Math.min(max, 1e6), noNaN: true }).map((n) => n + 0),
  );

/** Any number, as positions are. */
export const position = (): fc.Arbitrary<number> => fc.tuple(amount(1e6), fc.boolean()).map(([n, minus]) => (minus && n !== 0 ? -n : n));
