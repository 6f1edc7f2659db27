import type { ProblemList } from '../problems/problem-list.ts';
import type { Limits } from '../limits.ts';
import type { TableRole } from '../read-options.ts';
import type { RawTable, SourceRow } from '../table/raw-table.ts';
import { isRecord, isReserved, valueText } from '../cells/value-text.ts';

/** Objects inside a record whose entries belong to the record itself, as other programs write them. */
const WRAPPERS: ReadonlySet<string> = new Set(['attributes', 'data', 'metadata', 'properties', 'position']);

/** So many entries that are none are told one by one; there may be millions. */
const MOST_TOLD = 1000;

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
  let invalid = 0;
  records.forEach((record, i) => {
    if (!isRecord(record) && invalid > MOST_TOLD) {
      invalid += 1;
      return;
    }
    const where = `${path}/${i}`;
    const reserved = (key: string): void =>
      problems.add({ code: 'reserved-key', severity: 'warning', file, path: `${where}/${key}`, value: key });
    if (!isRecord(record)) {
      problems.add({ code: 'invalid-record', severity: 'error', file, path: where, value: valueText(record) });
      invalid += 1;
      return;
    }
    total += 1;
    if (total > limits.rows) return;
    const cells: string[] = [];
    for (const [key, value] of entriesOf(record)) {
      if (isReserved(key)) {
        reserved(key);
        continue;
      }
      let column = columns.get(key);
      if (column === undefined) {
        column = columns.size;
        columns.set(key, column);
      }
      if (column < limits.columns) cells[column] = valueText(value, reserved);
    }
    rows.push({ row: i + 1, path: where, cells });
  });
  const untold = invalid - MOST_TOLD - 1;
  if (untold > 0) problems.add({ code: 'invalid-record', severity: 'error', file, path }, undefined, untold);
  const heading: SourceRow = { row: 0, path, cells: [...columns.keys()] };
  const width = Math.min(columns.size, limits.columns);
  const full = rows.map((row) => ({ ...row, cells: Array.from({ length: width }, (_, i) => row.cells[i] ?? '') }));
  return { file, role, rows: [heading, ...full], total: total + 1, decimal: '.', records: true };
}

/** The entries of a record, those of its wrappers among them; of two with one key the outer one keeps it. */
function entriesOf(record: Record<string, unknown>): (readonly [string, unknown])[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (!WRAPPERS.has(key) || !isRecord(value)) return [[key, value] as const];
    return Object.entries(value).flatMap(([inner, told]) => {
      if (!Object.hasOwn(record, inner) || isReserved(inner)) return [[inner, told] as const];
      return told === record[inner] ? [] : [[`${key}.${inner}`, told] as const];
    });
  });
}
