import type { FileTask } from '../file-task.ts';
import type { TableRole } from '../read-options.ts';
import type { RawTable } from '../table/raw-table.ts';

/** One entry of the file: its cells in the order of the columns, and the line in which it begins. */
export interface GraphRecord {
  readonly line: number;
  readonly cells: (string | undefined)[];
}

/** What a graph file says of a column before its values. */
interface Declared {
  readonly heading: string;
  /** How a value becomes the text of a cell, when it is not one. */
  readonly cell?: ((value: string) => string) | undefined;
  /** What holds where an entry says nothing. */
  readonly fallback?: string | undefined;
}

interface Column extends Declared {
  readonly key: string;
  readonly index: number;
  /** Left out when no entry fills it. */
  readonly optional: boolean;
}

/**
 * A table that grows entry by entry. Its columns have keys, so that two of them may have the same heading; keys of columns that are the
 * file's own begin with `@`.
 */
export class GraphTable {
  readonly role: TableRole;
  readonly records: GraphRecord[] = [];
  readonly #task: FileTask;
  readonly #columns = new Map<string, Column>();
  /** How many entries are kept. */
  readonly #limit: number;
  /** How many columns are kept: those of the file, up to the limit, beside those of its kind. */
  readonly #room: number;
  #width = 0;
  #total = 0;
  /** How much is still filled in for entries that say nothing: no more than a file may hold. */
  #fill: number;

  /**
   * @param own the columns that every file of the kind may have, by their keys, in the order in which they come
   * @param always the keys of those that are there even when they are empty
   */
  constructor(task: FileTask, role: TableRole, own: Readonly<Record<string, Declared>>, always: readonly string[]) {
    this.#task = task;
    this.role = role;
    const { rows, ties, fileBytes } = task.limits;
    this.#limit = role === 'ties' ? Math.max(rows, ties) : rows;
    this.#fill = fileBytes;
    this.#room = task.limits.columns + Object.keys(own).length;
    for (const [key, declared] of Object.entries(own)) this.#put(key, declared, !always.includes(key));
  }

  /** Whether anything was added. */
  get isEmpty(): boolean {
    return this.#total === 0;
  }

  /** Whether so much would have had to be filled in that some of it was left blank; known when the table has been made. */
  get isCut(): boolean {
    return this.#fill < 0;
  }

  /** The columns in their order. */
  get columns(): readonly Column[] {
    return [...this.#columns.values()];
  }

  /** Adds a column that the file itself has, or says more about it. */
  declare(key: string, declared: Declared): void {
    this.#put(key, declared, false);
  }

  /** What holds in a column where an entry says nothing. */
  fallBack(key: string, fallback: string): void {
    const column = this.#columns.get(key);
    if (column) this.#put(key, { ...column, fallback }, false);
  }

  /** Adds an entry. Beyond the limit it is counted, and nothing of it is kept. */
  add(line: number): GraphRecord {
    this.#total += 1;
    const record = { line, cells: [] };
    if (this.#total <= this.#limit) this.records.push(record);
    return record;
  }

  get(record: GraphRecord, key: string): string {
    const column = this.#columns.get(key);
    return column ? (record.cells[column.index] ?? column.fallback ?? '') : '';
  }

  /** Whether the entry itself says something in this column. */
  has(record: GraphRecord, key: string): boolean {
    const column = this.#columns.get(key);
    return column !== undefined && record.cells[column.index] !== undefined;
  }

  /** Fills a cell; a column that nobody has declared is called by its key. */
  set(record: GraphRecord, key: string, value: string): void {
    const column = this.#columns.get(key) ?? this.#put(key, { heading: key.replace(/^@/, '') }, false);
    if (column.index < this.#room) record.cells[column.index] = value;
  }

  /** Leaves the column out. */
  drop(key: string): void {
    this.#columns.delete(key);
  }

  /**
   * The table as reading goes on with it. A problem in it has the line of the file as its row where every entry has a line of its own.
   *
   * @param path what its entries are called in the file
   * @remarks Complexity: linear in the cells.
   */
  rawTable(path: string): RawTable {
    const { file } = this.#task;
    const columns = this.columns.filter(
      ({ optional, index }) => !optional || this.records.some(({ cells }) => (cells[index] ?? '') !== ''),
    );
    const kept = columns.slice(0, this.#task.limits.columns);
    const hasLines = new Set(this.records.map(({ line }) => line)).size === this.records.length;
    const rows = this.records.map(({ line, cells }, i) => ({
      row: line,
      ...(hasLines ? {} : { path: `/${path}/${i}` }),
      cells: kept.map(({ index, cell, fallback }) => {
        const value = cells[index] ?? this.#filled(fallback);
        return cell ? cell(value) : value;
      }),
    }));
    const heading = { row: 0, cells: columns.map((column) => column.heading) };
    return { file, role: this.role, rows: [heading, ...rows], total: this.#total + 1, decimal: '.', records: true };
  }

  #filled(fallback = ''): string {
    this.#fill -= fallback.length;
    return this.#fill < 0 ? '' : fallback;
  }

  #put(key: string, declared: Declared, optional: boolean): Column {
    const column = { ...declared, key, optional, index: this.#columns.get(key)?.index ?? this.#width++ };
    this.#columns.set(key, column);
    return column;
  }
}
