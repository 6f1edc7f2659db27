import { expectation } from '../../shared/expectation.ts';
import { type Random, seededRandom } from '../../shared/seeded-random.ts';

/** An option that is a number inside bounds (both included), or its default. */
export function numberOption(
  where: string,
  name: string,
  value: number | undefined,
  standard: number,
  least: number,
  most = Infinity,
): number {
  if (value === undefined) return standard;
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw expectation(where, `${name} from ${least} to ${most}`, value);
  return value;
}

/** An option that is a whole number inside bounds (both included), or its default. */
export function wholeOption(
  where: string,
  name: string,
  value: number | undefined,
  standard: number,
  least: number,
  most = Infinity,
): number {
  const number = numberOption(where, name, value, standard, least, most);
  if (!Number.isInteger(number)) throw expectation(where, `${name} to be a whole number`, value);
  return number;
}

/** An option that is one of several words, or its default. */
export function wordOption<Word extends string>(
  where: string,
  name: string,
  value: Word | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (value === undefined) return words[0];
  if (!words.includes(value)) throw expectation(where, `${name} to be ${words.map((word) => `"${word}"`).join(' or ')}`, value);
  return value;
}

/** An option that is a source of chance, or a seeded one. */
export function randomOption(where: string, rng: Random | undefined): Random {
  if (rng === undefined) return seededRandom(1);
  if (typeof rng !== 'function') throw expectation(where, 'rng to be a function that gives numbers in [0, 1)', rng);
  return rng;
}
