import { LANGUAGES, type Audience, type IsoDay, type Language } from '@netz-map/core';
import { dayOf, oneOf, valueOf, wholeNumberOf } from './given.ts';
import type { Given } from './option-names.ts';

export { OPTIONS } from './option-names.ts';
export type { Given, OptionName } from './option-names.ts';

/** What {@link checkOptions} lets through where a command names nothing else. */
const USUAL_FORMATS: readonly Format[] = ['text', 'json', 'markdown'];
const AUDIENCES: readonly Audience[] = ['internal', 'public'];
/** Below, no name can be read; above, the file helps nobody. */
const PIXELS = { least: 100, most: 10_000 };

/** `csv` only where a command offers it. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'csv';

/** The options of one call, checked and with their defaults. */
export interface Options {
  /** `undefined`: the day of the file, or today. */
  readonly asOf: IsoDay | undefined;
  readonly audience: Audience;
  readonly format: Format;
  /** For the options of one command alone: see `valueOf`, `wordsOf`, `wholeNumberOf`. */
  readonly given: Given;
  readonly height: number;
  readonly highlight: string | undefined;
  readonly language: Language;
  /** `undefined`: standard output. */
  readonly output: string | undefined;
  readonly width: number;
}

/**
 * Checks the options that several commands have in common.
 *
 * @param formats those of the command, the default first; `own`: the command looks at them itself
 * @throws CliError naming the option, what was given and what is possible.
 */
export function checkOptions(given: Given, formats: readonly Format[] | 'own' = USUAL_FORMATS): Options {
  const asOf = dayOf('as-of', given);
  const output = valueOf('output', given);
  return {
    asOf,
    audience: oneOf('audience', AUDIENCES, given),
    format: formats === 'own' ? 'text' : oneOf('format', formats, given),
    given,
    height: wholeNumberOf('height', { ...PIXELS, usual: 800 }, given),
    highlight: valueOf('highlight', given),
    language: oneOf('lang', LANGUAGES, given),
    output: output === '-' ? undefined : output,
    width: wholeNumberOf('width', { ...PIXELS, usual: 1200 }, given),
  };
}
