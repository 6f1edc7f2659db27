import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { nearest } from './nearest.ts';
import { OPTIONS, type OptionName } from './options.ts';

/** What stands on the command line, before anybody has looked whether it makes sense. */
export interface Arguments {
  /** Command and files. */
  readonly words: readonly string[];
  /** Every value that was given, in the order of the line. */
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * Takes the command line apart. An option may be given once more; after `--` everything is a file.
 *
 * @throws CliError for an unknown option (with the nearest known one), one without its value, or a value too many.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const words: string[] = [];
  const options = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const name = known(token.name, rawName);
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw new CliError(EXIT.usage, (texts) => texts.valueTooMany(rawName));
      options.set(name, []);
    } else {
      // `--format --lang en`: the value was forgotten, and the next option must not be taken for it
      if (value === undefined || value === '' || (!token.inlineValue && /^-./.test(value)))
        throw new CliError(EXIT.usage, (texts) => texts.valueMissing(rawName));
      options.set(name, [...(options.get(name) ?? []), value]);
    }
  }
  return { words, options, help: options.delete('help'), version: options.delete('version') };
}

function known(name: string, rawName: string): OptionName {
  if (Object.hasOwn(OPTIONS, name)) return name as OptionName;
  const meant = nearest(name, Object.keys(OPTIONS));
  throw new CliError(EXIT.usage, (texts) => texts.unknownOption(rawName, meant && `--${meant}`));
}

/** The language asked for, wherever it stands, so that even a wrong call is answered in it. */
export function languageIn(argv: readonly string[]): Language {
  const after = argv.lastIndexOf('--lang');
  const inline = argv
    .filter((word) => word.startsWith('--lang='))
    .at(-1)
    ?.slice('--lang='.length);
  const wanted = after >= 0 ? argv[after + 1] : inline;
  return LANGUAGES.find((language) => language === wanted) ?? 'de';
}
