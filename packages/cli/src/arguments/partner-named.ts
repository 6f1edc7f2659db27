import { foldName, foldWord, type Network, type Organisation } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { nearest } from './nearest.ts';
import type { OptionName } from './options.ts';

/** Fewer letters stand in too many names by chance. */
const FEWEST_LETTERS = 3;

/**
 * The partner that is meant: by its id, its name or its short name, as people write them ("sprachtreff e.v."), or by a part of the
 * name that no other one has.
 *
 * @throws CliError naming the nearest one when there is none, or all of them when several bear the name.
 */
export function partnerNamed(option: OptionName, word: string, network: Network): Organisation {
  const byId = network.organisation(word);
  if (byId) return byId;
  const wanted = foldName(word);
  const named = network.organisations.filter(({ name, shortName }) =>
    [name, shortName].some((one) => one !== undefined && foldName(one) === wanted),
  );
  if (named.length === 1) return named[0]!;
  if (named.length > 1)
    throw new CliError(EXIT.usage, (texts) =>
      texts.severalPartners(
        `--${option}`,
        word,
        named.map(({ id }) => id),
      ),
    );
  // "Welcome-Werkstatt" is enough where only one partner bears it in its name; the answer names the partner in full
  const containing = network.organisations.filter(({ name }) => wanted.length >= FEWEST_LETTERS && foldName(name).includes(wanted));
  if (containing.length === 1) return containing[0]!;
  // names first: of an id and a name that are as near, people know the name
  const names = [
    ...network.organisations.flatMap(({ name, shortName }) => [name, ...(shortName === undefined ? [] : [shortName])]),
    ...network.organisations.map(({ id }) => id),
  ];
  throw new CliError(EXIT.usage, (texts) => texts.unknownPartner(`--${option}`, word, nearest(word, names) ?? containing[0]?.name));
}

/**
 * A word of the data as it is written there, however it was typed: "wohnen" means "Wohnen".
 *
 * @param vocabulary the words of the data: topics, target groups, places …
 * @throws CliError naming the nearest word, or all of them when there are few.
 */
export function wordOfTheData(option: OptionName, word: string, vocabulary: readonly string[]): string {
  const wanted = foldWord(word);
  const found = vocabulary.find((one) => one === word) ?? vocabulary.find((one) => foldWord(one) === wanted);
  if (found !== undefined) return found;
  throw new CliError(EXIT.usage, (texts) => texts.unknownWord(`--${option}`, word, nearest(word, vocabulary), vocabulary));
}
