import { splitNames } from '../cells/list.ts';
import type { ColumnField } from '../columns/column-field.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Reading } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';

/** The name of a role or a city; a row that says something but no name is reported. */
export function readName({ sheet, problems }: Reading, row: SourceRow): string | undefined {
  const name = oneLine(sheet.cell(row, 'name'));
  if (name !== '') return name;
  if (row.cells.some((cell) => cell !== ''))
    problems.add({ code: 'missing-name', severity: 'error', ...sheet.problem(row, 'name'), value: sheet.text(row) });
  return undefined;
}

/** The first of the names in a cell that has room for one; more are reported. */
export function readOneName(
  { sheet, problems }: Reading,
  row: SourceRow,
  field: ColumnField,
  isKnown: (name: string) => boolean,
): string | undefined {
  const [first, ...others] = splitNames(sheet.cell(row, field), isKnown);
  if (others.length > 0)
    problems.add({ code: 'one-name-only', severity: 'warning', ...sheet.problem(row, field), value: sheet.cell(row, field), hint: first! });
  return first;
}
