import { publication } from '@netz-map/core';
import { writeFiles, writeTemplate } from '@netz-map/importers';
import { CliError } from '../cli-error.ts';
import { readOptionsOf } from '../arguments/column-choices.ts';
import { exportFormatOf } from '../arguments/export-format.ts';
import { EXIT } from '../exit-code.ts';
import { readInput } from '../input/read-input.ts';
import { readWordLists } from '../input/read-word-lists.ts';
import { hasErrors } from '../output/problems-text.ts';
import { sayLosses } from '../output/say-losses.ts';
import { sayMissingColumns } from '../output/say-missing-columns.ts';
import { sayProblems } from '../output/say-problems.ts';
import { writeFilesTo } from '../output/write-files-to.ts';
import { valueOf } from '../arguments/given.ts';
import type { Options } from '../arguments/options.ts';
import type { Command } from './command.ts';

/**
 * `netz-map convert`: from every format that can be read into every one that can be written. What the format has no place for is said, so
 * that nothing is lost without a word. `--template` gives the empty workbook that people fill in.
 */
export const convert: Command = {
  options: ['output', 'format', 'audience', 'column', 'personal', 'template', 'vocabulary', 'lang'],
  formats: 'own',
  async run(paths, options, world, texts) {
    const { output, audience, given } = options;
    if (given.has('template')) {
      refuseOthers(paths, options);
      const language = options.language === 'en' ? 'en' : 'de';
      const vocabulary = await readWordLists(given, world, texts);
      await writeFilesTo(writeTemplate({ language, vocabulary }).files, { output, paths }, world, texts);
      return EXIT.fine;
    }
    if (given.has('vocabulary')) throw new CliError(EXIT.usage, (say) => say.onlyWithTemplate('--vocabulary'));
    const format = exportFormatOf(options);
    const { network, problems, columns } = await readInput('convert', paths, world, texts, {
      ...readOptionsOf(given),
      toPublish: audience === 'public',
    });
    sayMissingColumns(columns, given, world, texts);
    sayProblems(network, problems, options, world, texts);
    if (network === undefined) return EXIT.dataErrors;
    const { files, losses } = writeFiles(audience === 'public' ? publication(network).network : network, format);
    await writeFilesTo(files, { output, paths }, world, texts);
    sayLosses(losses, world, texts);
    return hasErrors(problems) ? EXIT.dataErrors : EXIT.fine;
  },
};

/** The template reads nothing and is a workbook: who asks for anything else has meant something else. */
function refuseOthers(paths: readonly string[], { given, output }: Options): void {
  const format = valueOf('format', given) ?? 'xlsx';
  if (paths.length > 0 || format !== 'xlsx' || /\.(?!xlsx$)\w+$/i.test(output ?? ''))
    throw new CliError(EXIT.usage, (say) => say.templateAlone);
}
