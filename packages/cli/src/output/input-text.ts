import type { Merge } from '@netz-map/importers';
import { formatOf } from '@netz-map/importers';
import type { Input } from '../input/read-input.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import { oneLine } from './terminal-safe.ts';
import type { Bold } from './type-style.ts';
import { wrap } from './wrap.ts';

/** How many merges are told with their rows; the rest is counted. */
const MOST_MERGES = 20;

/** What the files were taken for: "netz.xlsx: Excel-Arbeitsmappe mit 2 Blättern („Akteure“, „Verbindungen“)". No line feed at the end. */
export function formatsText({ files, columns }: Input, texts: CliTexts): string {
  return files
    .flatMap((file) => {
      const format = formatOf(file);
      if (format === undefined) return [];
      const sheets = [...new Set(columns.filter((guess) => guess.file === file.name).map(({ sheet }) => sheet))];
      return [wrap(oneLine(`${file.name}: ${texts.recognised(texts.fileFormats[format], sheets, format === 'workbook')}`))];
    })
    .join('\n');
}

/** Which rows were read as one partner. No line feed at the end; empty when there are none. */
export function mergesText(merges: readonly Merge[], texts: CliTexts, bold: Bold): string {
  if (merges.length === 0) return '';
  const told = merges
    .slice(0, MOST_MERGES)
    .map(({ name, merged, rows }) => wrap(oneLine(texts.merged(name, merged, rows)), { first: '  – ' }));
  const more = merges.length - told.length;
  return [bold(texts.mergedRows(merges.length)), ...told, ...(more > 0 ? [wrap(texts.moreMerges(more), { first: '  – ' })] : [])].join(
    '\n',
  );
}
