import {
  analyse as analyseNetwork,
  createNetwork,
  importance,
  publicNetwork,
  reportOf,
  suggest,
  wordingFor,
  type Network,
  type Problem,
} from '@netz-map/core';
import { EXIT } from '../exit-code.ts';
import { readInput } from '../input/read-input.ts';
import { sayProblems } from '../output/say-problems.ts';
import { analysisJson } from '../output/analysis-json.ts';
import { hasErrors } from '../output/problems-text.ts';
import { reportMarkdown } from '../output/report-markdown.ts';
import { reportText } from '../output/report-text.ts';
import { boldFor } from '../output/type-style.ts';
import { writeResult } from '../output/write-result.ts';
import type { Options } from '../arguments/options.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

/**
 * `netz-map analyse`: what stands out and what can be done. When the data contain errors, the result is made of what could be used and the
 * exit code says so; when nothing could be used, only JSON gives a result (an empty one, with its problems).
 */
export const analyse: Command = {
  options: ['as-of', 'format', 'audience', 'lang', 'output'],
  async run(files, options, world, texts) {
    const { network, problems } = await readInput('analyse', files, world, texts);
    sayProblems(network, problems, options, world, texts);
    if (network !== undefined || options.format === 'json') {
      const result = render(network ?? createNetwork({ organisations: [] }), problems, options, world, texts);
      await writeResult(result, options.output, world);
    }
    return network === undefined || hasErrors(problems) ? EXIT.dataErrors : EXIT.fine;
  },
};

function render(whole: Network, problems: readonly Problem[], options: Options, world: World, texts: CliTexts): string {
  const { audience, language } = options;
  const network = audience === 'public' ? publicNetwork(whole) : whole;
  const asOf = options.asOf ?? whole.asOf ?? world.today();
  const analysis = analyseNetwork(network, { asOf });
  const suggestions = audience === 'public' ? [] : suggest(network, { asOf });
  if (options.format === 'json') return analysisJson({ network, analysis, suggestions, problems, audience, language });
  const told = reportOf(network, analysis, suggestions, { audience, importance }, wordingFor(language));
  if (options.format === 'markdown') return reportMarkdown(told, suggestions.length, texts);
  return reportText(told, suggestions.length, texts, options.output === undefined ? boldFor(world) : (text) => text);
}
