import type { IsoDay } from '@netz-map/core';
import type { ColumnField } from '../columns/column-field.ts';
import type { SourceRow } from './raw-table.ts';
import type { Reading } from './sheet.ts';
import { parseChoice } from '../cells/choices.ts';
import { parseDate } from '../cells/date.ts';
import { parseNumber } from '../cells/number.ts';

/** The date in a cell; what is no date is reported and stays unknown. */
export function readDate({ sheet, problems }: Reading, row: SourceRow, field: ColumnField, bareYear = false): IsoDay | undefined {
  const cell = sheet.cell(row, field);
  if (cell === '') return undefined;
  const read = parseDate(cell, bareYear);
  if ('day' in read) return read.day;
  problems.add({ code: 'bad-date', severity: 'warning', ...sheet.problem(row, field), value: cell }, () => read.hint);
  return undefined;
}

/** The number in a cell; what is no number, or outside the range, is reported and stays unknown. */
export function readNumber(
  { sheet, problems }: Reading,
  row: SourceRow,
  field: ColumnField,
  range: { readonly min?: number; readonly max?: number; readonly decimal?: ',' | '.' } = {},
): number | undefined {
  const cell = sheet.cell(row, field);
  if (cell === '') return undefined;
  const value = parseNumber(cell, range.decimal ?? sheet.decimal);
  if (value !== undefined && value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity)) return value;
  problems.add({ code: 'bad-number', severity: 'warning', ...sheet.problem(row, field), value: cell });
  return undefined;
}

/** One of a few words; any other is reported with the words that are possible. */
export function readChoice<T>(
  { sheet, problems }: Reading,
  row: SourceRow,
  field: ColumnField,
  words: ReadonlyMap<string, T>,
  possible: string,
): T | undefined {
  const cell = sheet.cell(row, field);
  if (cell === '') return undefined;
  const answer = parseChoice(cell, words);
  if (answer === undefined)
    problems.add({ code: 'bad-value', severity: 'warning', ...sheet.problem(row, field), value: cell, hint: possible });
  return answer;
}
