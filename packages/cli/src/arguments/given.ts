import { isIsoDay, type IsoDay } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { nearest } from './nearest.ts';
import type { Given, OptionName } from './option-names.ts';

/** The value of an option; of several the last one. */
export function valueOf(name: OptionName, given: Given): string | undefined {
  return given.get(name)?.at(-1);
}

/** All values of an option that may be given several times, as they stand there. */
export function valuesOf(name: OptionName, given: Given): readonly string[] {
  return given.get(name) ?? [];
}

/** A list of words: `--topic Wohnen,Arbeit` and `--topic Wohnen --topic Arbeit` are the same. Each once, without empty ones. */
export function wordsOf(name: OptionName, given: Given): readonly string[] {
  const words = valuesOf(name, given).flatMap((value) => value.split(/[,;]/).map((word) => word.trim()));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** @throws CliError when it is no day. */
export function dayOf(name: OptionName, given: Given): IsoDay | undefined {
  const day = valueOf(name, given);
  if (day !== undefined && !isIsoDay(day)) throw new CliError(EXIT.usage, (texts) => texts.notADay(`--${name}`, day));
  return day;
}

/** One of a few words; the first choice is the default. @throws CliError naming what is possible. */
export function oneOf<Choice extends string>(name: OptionName, choices: readonly Choice[], given: Given): Choice {
  const value = valueOf(name, given) ?? choices[0]!;
  const choice = choices.find((one) => one === value);
  if (choice === undefined)
    throw new CliError(EXIT.usage, (texts) => texts.notAChoice(`--${name}`, value, choices, nearest(value, choices)));
  return choice;
}

export interface WholeNumber {
  readonly least: number;
  readonly most: number;
  /** Without the option. */
  readonly usual: number;
}

/** A whole number within bounds. @throws CliError naming the bounds. */
export function wholeNumberOf(name: OptionName, { least, most, usual }: WholeNumber, given: Given): number {
  const value = valueOf(name, given);
  if (value === undefined) return usual;
  const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) throw new CliError(EXIT.usage, (texts) => texts.notPixels(`--${name}`, value, least, most));
  return number;
}

/** A whole number that chooses among equally good plans; without it the usual one. @throws CliError for anything else. */
export function seedOf(given: Given): number | undefined {
  return given.has('seed') ? wholeNumberOf('seed', { least: 0, most: 1_000_000_000, usual: 0 }, given) : undefined;
}
