import { countHeadings, meaningOf } from '../columns/heading-words.ts';
import { recogniseRole } from '../columns/recognise-role.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { cleanText } from '../text/clean-text.ts';
import { findHeading } from './find-heading.ts';
import type { RawTable } from './raw-table.ts';

/** A table with more rows than a form has lines is no form. */
const MOST_LINES = 100;

/**
 * Puts a table upright whose headings stand in the first column, one partner a column: if most cells of the first column are clear headings of
 * one table, and more than in any row. Rows are then counted as the columns were.
 *
 * @returns the table as it was where the headings stand above. Complexity: linear in the cells.
 */
export function turnTable(table: RawTable, problems: ProblemList): RawTable {
  const { file, sheet, rows, role } = table;
  if (table.records || rows.length < 2 || rows.length > MOST_LINES) return table;
  const short = rows.map(({ row, cells }) => ({ row, cells: cells.slice(0, 256).map((cell) => cleanText(cell.slice(0, 200))) }));
  const first = short.map(({ cells }) => cells[0] ?? '');
  const found = role ?? recogniseRole(first, '');
  if (found === undefined || short.every(({ cells }) => cells.length < 2)) return table;
  const fields = new Set<string>();
  let known = 0;
  for (const cell of first) {
    const meaning = meaningOf(cell, found);
    if (meaning === undefined || meaning.strength === 'weak') continue;
    fields.add(meaning.field.field);
    known += 1;
  }
  const above = short[findHeading(short, role)]!.cells;
  if (fields.size < 2 || known * 2 < first.filter((cell) => cell !== '').length || fields.size <= countHeadings(above)) return table;
  const place = sheet === undefined ? { file } : { file, sheet };
  problems.add({ code: 'table-turned', severity: 'note', ...place });
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const turned = Array.from({ length: width }, (_, i) => ({ row: i + 1, cells: rows.map(({ cells }) => cells[i] ?? '') }));
  const filled = turned.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { ...table, rows: filled, total: filled.length };
}
