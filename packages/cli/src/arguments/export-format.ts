import type { ExportFormat } from '@netz-map/importers';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { oneOf } from './given.ts';
import type { Options } from './options.ts';

/** Longer endings first: `.kumu.json` is no plain JSON. */
const ENDINGS: readonly (readonly [string, ExportFormat])[] = [
  ['.kumu.json', 'kumu'],
  ['.hsds.json', 'hsds'],
  ['.xlsx', 'xlsx'],
  ['.csv', 'csv'],
  ['.json', 'json'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
];
const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'json', 'gexf', 'graphml', 'kumu', 'hsds', 'gephi'];

/**
 * The format that is to be written: `--format`, else what the ending of the file after `-o` says.
 *
 * @throws CliError when neither says it.
 */
export function exportFormatOf({ given, output }: Pick<Options, 'given' | 'output'>): ExportFormat {
  if (given.has('format')) return oneOf('format', FORMATS, given);
  const ending = ENDINGS.find(([end]) => output?.toLowerCase().endsWith(end));
  if (ending) return ending[1];
  throw new CliError(EXIT.usage, (texts) =>
    output === undefined
      ? texts.outputMissing
      : texts.unknownEnding(
          output,
          ENDINGS.map(([end]) => end),
        ),
  );
}
