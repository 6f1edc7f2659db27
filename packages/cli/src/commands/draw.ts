import { analyse, publicFindings, publicNetwork, suggest, type Finding, type IsoDay, type Network, type Suggestion } from '@netz-map/core';
import { drawNetwork, highlightOf, paperFrame, type DrawOptions, type Orientation, type PaperSize } from '@netz-map/drawing';
import { oneOf } from '../arguments/given.ts';
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
  options: ['output', 'width', 'height', 'paper', 'highlight', 'as-of', 'audience', 'lang'],
  async run(files, options, world, texts) {
    const { network: whole, problems } = await readInput('draw', files, world, texts);
    sayProblems(whole, problems, options, world, texts);
    if (whole === undefined) return EXIT.dataErrors;
    const network = options.audience === 'public' ? publicNetwork(whole) : whole;
    const asOf = options.asOf ?? whole.asOf ?? world.today();
    const { language } = options;
    const highlight =
      options.highlight === undefined
        ? undefined
        : highlightOf(findById(options.highlight, network, asOf, options.audience), { network, asOf });
    await writeResult(
      drawNetwork(network, { asOf, language, audience: options.audience, highlight, ...sheetOf(options, network.name) }),
      options.output,
      world,
    );
    return hasErrors(problems) ? EXIT.dataErrors : EXIT.fine;
  },
};

const PAPER: readonly PaperSize[] = ['A4', 'A3', 'A2', 'A1', 'A0'];
const ORIENTATIONS: readonly Orientation[] = ['landscape', 'portrait'];
/** Across by default, as screens are: `a3`, `a3-portrait`. */
const SHEETS = PAPER.flatMap((size) =>
  ORIENTATIONS.map((orientation) => ({ size, orientation, word: `${size.toLowerCase()}${orientation === 'portrait' ? '-portrait' : ''}` })),
);

/** A sheet of paper with the name of the network above the map, or pixels. */
function sheetOf({ given, width, height }: Options, title: string | undefined): Pick<DrawOptions, 'width' | 'height' | 'size' | 'title'> {
  if (!given.has('paper')) return { width, height };
  const word = oneOf(
    'paper',
    SHEETS.map((sheet) => sheet.word),
    given,
  );
  const { size, orientation } = SHEETS.find((sheet) => sheet.word === word)!;
  return { ...paperFrame(size, orientation), size, title };
}

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
