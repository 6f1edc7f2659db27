import { isIsoDay, LANGUAGES, type Audience, type IsoDay, type Language } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { nearest } from './nearest.ts';

/** Every option of every command, as `node:util` wants them. */
export const OPTIONS = {
  'as-of': { type: 'string' },
  audience: { type: 'string' },
  format: { type: 'string' },
  height: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  highlight: { type: 'string' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  version: { type: 'boolean' },
  width: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

const FORMATS = ['text', 'json', 'markdown'] as const;
const AUDIENCES: readonly Audience[] = ['internal', 'public'];
/** Below, no name can be read; above, the file helps nobody. */
const PIXELS = { least: 100, most: 10_000 };

export type Format = (typeof FORMATS)[number];

/** The options of one call, checked and with their defaults. */
export interface Options {
  /** `undefined`: the day of the file, or today. */
  readonly asOf: IsoDay | undefined;
  readonly audience: Audience;
  readonly format: Format;
  readonly height: number;
  readonly highlight: string | undefined;
  readonly language: Language;
  /** `undefined`: standard output. */
  readonly output: string | undefined;
  readonly width: number;
}

/** @throws CliError naming the option, what was given and what is possible. */
export function checkOptions(given: ReadonlyMap<OptionName, string>): Options {
  const asOf = given.get('as-of');
  if (asOf !== undefined && !isIsoDay(asOf)) throw new CliError(EXIT.usage, (texts) => texts.notADay('--as-of', asOf));
  const output = given.get('output');
  return {
    asOf,
    audience: oneOf('audience', AUDIENCES, given),
    format: oneOf('format', FORMATS, given),
    height: pixels('height', 800, given),
    highlight: given.get('highlight'),
    language: oneOf('lang', LANGUAGES, given),
    output: output === '-' ? undefined : output,
    width: pixels('width', 1200, given),
  };
}

/** The first choice is the default. */
function oneOf<Choice extends string>(name: OptionName, choices: readonly Choice[], given: ReadonlyMap<OptionName, string>): Choice {
  const value = given.get(name) ?? choices[0]!;
  const choice = choices.find((one) => one === value);
  if (choice === undefined)
    throw new CliError(EXIT.usage, (texts) => texts.notAChoice(`--${name}`, value, choices, nearest(value, choices)));
  return choice;
}

function pixels(name: OptionName, usual: number, given: ReadonlyMap<OptionName, string>): number {
  const value = given.get(name);
  if (value === undefined) return usual;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  if (!(number >= PIXELS.least && number <= PIXELS.most))
    throw new CliError(EXIT.usage, (texts) => texts.notPixels(`--${name}`, value, PIXELS.least, PIXELS.most));
  return number;
}
