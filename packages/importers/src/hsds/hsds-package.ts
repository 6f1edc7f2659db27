import type { ProblemList } from '../problems/problem-list.ts';
import { at, type RawTable, type SourceRow } from '../table/raw-table.ts';
import { cleanText } from '../text/clean-text.ts';
import type { HsdsTable } from './hsds-tables.ts';

/** One row of a table of HSDS and where it stands. */
export interface HsdsRecord {
  readonly file: string;
  readonly source: RawTable;
  readonly row: SourceRow;
  /** The cell under this name; empty when there is none. */
  get(column: string): string;
  readonly columns: readonly string[];
}

/** The tables of a package, whose records are found by what they link to. */
export class HsdsPackage {
  readonly #records = new Map<HsdsTable, HsdsRecord[]>();
  readonly #groups = new Map<string, Map<string, HsdsRecord[]>>();

  add(table: HsdsTable, source: RawTable): void {
    const { file, rows } = source;
    const [heading, ...lines] = rows;
    const columns = heading!.cells.map((cell) => cell.trim().toLowerCase());
    const index = new Map(columns.map((column, i) => [column, i]));
    const list = this.all(table);
    for (const row of lines) {
      const get = (column: string): string => {
        const i = index.get(column);
        return i === undefined ? '' : cleanText(row.cells[i] ?? '');
      };
      list.push({ file, source, row, get, columns });
    }
  }

  all(table: HsdsTable): HsdsRecord[] {
    let list = this.#records.get(table);
    if (!list) this.#records.set(table, (list = []));
    return list;
  }

  /** The records of a table with this text under a column, in their order. Complexity: constant after the first time. */
  linked(table: HsdsTable, column: string, text: string): readonly HsdsRecord[] {
    if (text === '') return [];
    const key = `${table} ${column}`;
    let groups = this.#groups.get(key);
    if (!groups) {
      this.#groups.set(key, (groups = new Map()));
      for (const record of this.all(table)) {
        const link = record.get(column);
        const group = groups.get(link);
        if (group) group.push(record);
        else groups.set(link, [record]);
      }
    }
    return groups.get(text) ?? [];
  }

  one(table: HsdsTable, id: string): HsdsRecord | undefined {
    return this.linked(table, 'id', id)[0];
  }
}

/** Where a problem with this record is. */
export const placeOf = ({ file, row }: HsdsRecord): { file: string; row?: number; path?: string } => ({ file, ...at(row) });

/** Says once which filled columns of some records are not read. */
export function reportUnread(
  records: readonly HsdsRecord[],
  table: HsdsTable,
  read: (column: string) => boolean,
  problems: ProblemList,
): void {
  const [first] = records;
  if (!first) return;
  const columns = new Set(records.flatMap((record) => record.columns));
  const unread = [...columns].filter((column) => !read(column) && records.some((record) => record.get(column) !== ''));
  if (unread.length > 0)
    problems.add({ code: 'part-not-read', severity: 'note', file: first.file, value: `${table}: ${unread.join(', ')}` });
}
