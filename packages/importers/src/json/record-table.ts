import type { ProblemList } from '../problems/problem-list.ts';
import type { Limits } from '../limits.ts';
import type { TableRole } from '../read-options.ts';
import type { RawTable, SourceRow } from '../table/raw-table.ts';

/** Objects inside a record whose entries belong to the record itself: graphology says `attributes`, Cytoscape `data`. */
const WRAPPERS = new Set(['attributes', 'data']);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Makes a table of records: its columns are all their keys, in the order in which they appear. What is no record is reported.
 *
 * @param path where the list stands in the file, for example `/akteure`
 * @remarks Complexity: linear in the entries.
 */
export function recordTable(
  records: readonly unknown[],
  path: string,
  about: { readonly file: string; readonly role: TableRole | undefined; readonly limits: Limits },
  problems: ProblemList,
): RawTable {
  const { file, role, limits } = about;
  const columns = new Map<string, number>();
  const rows: SourceRow[] = [];
  let total = 0;
  records.forEach((record, i) => {
    const where = `${path}/${i}`;
    if (!isRecord(record)) {
      problems.add({ code: 'invalid-record', severity: 'error', file, path: where, value: cellOf(record) });
      return;
    }
    total += 1;
    if (total > limits.rows) return;
    const cells: string[] = [];
    for (const [key, value] of entriesOf(record)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        problems.add({ code: 'reserved-key', severity: 'warning', file, path: `${where}/${key}`, value: key });
        continue;
      }
      let column = columns.get(key);
      if (column === undefined) {
        column = columns.size;
        columns.set(key, column);
      }
      if (column < limits.columns) cells[column] = cellOf(value);
    }
    rows.push({ row: i + 1, path: where, cells });
  });
  const heading: SourceRow = { row: 0, path, cells: [...columns.keys()] };
  const width = Math.min(columns.size, limits.columns);
  const full = rows.map((row) => ({ ...row, cells: Array.from({ length: width }, (_, i) => row.cells[i] ?? '') }));
  return { file, role, rows: [heading, ...full], total: total + 1, decimal: '.', records: true };
}

function entriesOf(record: Record<string, unknown>): (readonly [string, unknown])[] {
  return Object.entries(record).flatMap(([key, value]) =>
    WRAPPERS.has(key) && isRecord(value) ? Object.entries(value) : [[key, value] as const],
  );
}

/** A value as the text of a cell: lists one item a line, nested objects as JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => cellOf(item)).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
