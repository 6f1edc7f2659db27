import { analyse, publicFindings, publicNetwork, suggest, type Finding, type IsoDay, type Network, type Suggestion } from '@netz-map/core';
import { drawNetwork, highlightOf } from '@netz-map/drawing';
import { nearest } from '../arguments/nearest.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { readInput } from '../input/read-input.ts';
import { hasErrors } from '../output/problems-text.ts';
import { sayProblems } from '../output/say-problems.ts';
import { writeResult } from '../output/write-result.ts';
import type { Options } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** `netz-map draw`: the map as SVG. When nothing could be read, no picture is made. */
export const draw: Command = {
  options: ['output', 'width', 'height', 'highlight', 'as-of', 'audience', 'lang'],
  async run(files, options, world, texts) {
    const { network: whole, problems } = await readInput('draw', files, world, texts);
    sayProblems(whole, problems, options, world, texts);
    if (whole === undefined) return EXIT.dataErrors;
    const network = options.audience === 'public' ? publicNetwork(whole) : whole;
    const asOf = options.asOf ?? whole.asOf ?? world.today();
    const { width, height, language } = options;
    const highlight =
      options.highlight === undefined
        ? undefined
        : highlightOf(findById(options.highlight, network, asOf, options.audience), { network, asOf });
    await writeResult(
      drawNetwork(network, { asOf, width, height, language, audience: options.audience, highlight }),
      options.output,
      world,
    );
    return hasErrors(problems) ? EXIT.dataErrors : EXIT.fine;
  },
};

/** The finding or suggestion that is to be emphasised, among those that this audience may see. */
function findById(id: string, network: Network, asOf: IsoDay, audience: Options['audience']): Finding | Suggestion {
  const analysis = analyse(network, { asOf });
  const all = audience === 'public' ? publicFindings(analysis) : [...analysis.findings, ...suggest(network, { asOf })];
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const meant = nearest(
    id,
    all.map((one) => one.id),
  );
  throw new CliError(EXIT.usage, (texts) => texts.unknownFinding(id, meant));
}
