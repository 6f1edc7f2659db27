import { foldWord } from '@netz-map/core';
import type { ColumnGuess } from '@netz-map/importers';
import { columnChoices } from '../arguments/column-choices.ts';
import { valuesOf } from '../arguments/given.ts';
import type { Given } from '../arguments/option-names.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import { oneLine } from './terminal-safe.ts';

/** Says on standard error which headings of `--column` and `--personal` stand in no file: a slip of the pen would change nothing, silently. */
export function sayMissingColumns(columns: readonly ColumnGuess[], given: Given, world: World, texts: CliTexts): void {
  const there = new Set(columns.map(({ column }) => foldWord(column)));
  // our own format has no columns, yet knows the headings
  const personal = columns.length > 0 ? valuesOf('personal', given) : [];
  const asked = [...columnChoices(given).map(({ column }) => column), ...personal];
  const missing = asked.filter((column) => !there.has(foldWord(column)));
  if (missing.length > 0) world.stderr.write(`netz-map: ${oneLine(texts.columnsNotThere(missing))}\n`);
}
