import { type Network, type Problem } from '@netz-map/core';
import type { Options } from '../arguments/options.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import { problemCounts, problemsText } from './problems-text.ts';

/**
 * Beside a result, on standard error: how much is wrong with the data, and where to read more. When nothing could be read there is no result,
 * and the problems themselves are said. A public result never comes with a quotation from the file, not even there: logs are read too.
 */
export function sayProblems(
  network: Network | undefined,
  problems: readonly Problem[],
  { audience, language }: Pick<Options, 'audience' | 'language'>,
  world: World,
  texts: CliTexts,
): void {
  const say = (text: string): void => world.stderr.write(`${text}\n`);
  if (network === undefined) {
    say(`netz-map: ${texts.nothingRead}`);
    if (audience === 'internal' && problems.length > 0) return say(`\n${problemsText(problems, language, texts, (text) => text)}`);
  }
  if (problems.some(({ severity }) => severity !== 'note')) say(`netz-map: ${problemCounts(problems, texts)}. ${texts.seeCheck}.`);
}
