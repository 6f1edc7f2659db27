import type { Limits } from '../limits.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { at, type RawTable, type SourceRow } from './raw-table.ts';

/**
 * Compares the rows below the headings with the headings and the limits, reports too many rows or columns and rows that are too short or
 * too long, and returns the rows that are kept.
 */
export function checkShape(table: RawTable, headingIndex: number, limits: Limits, sheet: string, problems: ProblemList): SourceRow[] {
  const { file } = table;
  const place = { file, sheet };
  const total = table.total - headingIndex - 1;
  // nobody keeps a list of ties by hand in a graph file
  const most = table.records && table.role === 'ties' ? Math.max(limits.rows, limits.ties) : limits.rows;
  const rows = table.rows.slice(headingIndex + 1, headingIndex + 1 + most);
  if (total > rows.length)
    problems.add({ code: 'too-many-rows', severity: 'warning', file, value: String(total), hint: String(rows.length) });
  const headings = table.rows[headingIndex]!.cells;
  if (headings.length > limits.columns && headings.slice(limits.columns).some((cell) => cell.trim() !== '')) {
    problems.add({ code: 'too-many-columns', severity: 'warning', file, value: String(headings.length), hint: String(limits.columns) });
  }
  if (table.records) return rows;
  const last = headings.reduce((most, cell, i) => (cell.trim() === '' ? most : i), -1);
  for (const row of rows) {
    // a workbook leaves out the empty cells at the end of a row
    if (table.sheet === undefined && row.cells.length <= last)
      problems.add({ code: 'row-too-short', severity: 'note', ...place, ...at(row) });
    if (row.cells.length > headings.length) {
      const surplus = row.cells.slice(headings.length, headings.length + limits.columns).filter((cell) => cell.trim() !== '');
      if (surplus.length > 0) problems.add({ code: 'row-too-long', severity: 'warning', ...place, ...at(row), value: surplus.join(' | ') });
    }
  }
  return rows;
}
