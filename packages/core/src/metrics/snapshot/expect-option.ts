import { expectation } from '../../shared/expectation.ts';

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
