import type { FileTask } from '../file-task.ts';
import { columnLetters } from '../table/column-letters.ts';
import { isBlank, type RawTable, type SourceRow } from '../table/raw-table.ts';
import { ZipFailure } from '../zip/zip-failure.ts';
import { type CellPlace, MOST_COLUMNS, MOST_ROWS, parseReference } from './cell-reference.ts';

/** No sheet for people has more cells that are joined. */
const MOST_MERGED = 100_000;
/** What is said once for several rows is a word or a name. */
const LONGEST_SPREAD = 200;

interface OpenRow extends SourceRow {
  readonly cells: string[];
}

/**
 * Gathers the rows of one sheet: those that can be seen and hold something, in the order of their numbers. What is hidden is counted and
 * never kept; what a far cell claims is counted and never allocated.
 */
export class SheetRows {
  readonly #task: FileTask;
  readonly #sheet: string;
  readonly #rows: OpenRow[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #merged: (readonly [CellPlace, CellPlace])[] = [];
  #total = 0;
  #last = 0;
  #sorted = true;
  #widest = 0;
  #hiddenRows = 0;
  #firstHiddenRow = 0;
  readonly #seenHidden = new Set<number>();
  /** Cells looked at for joined cells; honest ones never look twice at a cell. */
  #looks = 0;

  constructor(task: FileTask, sheet: string) {
    this.#task = task;
    this.#sheet = sheet;
  }

  /** Columns from `min` to `max`, counted from 1, cannot be seen. */
  hideColumns(min: number, max: number): void {
    for (let column = Math.max(1, min); column <= Math.min(max, this.#task.limits.columns); column++) this.#hiddenColumns.add(column - 1);
  }

  /** Whether the column, counted from 0, cannot be seen; remembers that something stands there. */
  isHidden(column: number): boolean {
    if (!this.#hiddenColumns.has(column)) return false;
    this.#seenHidden.add(column);
    return true;
  }

  /** Whether a column, counted from 0, is one of those that are read; remembers how far the sheet goes. */
  isInside(column: number): boolean {
    if (column >= this.#widest) this.#widest = Math.min(column + 1, MOST_COLUMNS);
    return column < this.#task.limits.columns;
  }

  /** Whether so many rows have been taken that the rest is only counted. */
  get isFull(): boolean {
    return this.#rows.length > this.#task.limits.rows;
  }

  /** Takes the cells of one row, counted from 1. */
  add(row: number, cells: string[]): void {
    if (isBlank(cells)) return;
    this.#total += 1;
    if (this.isFull) return;
    if (row <= this.#last) this.#sorted = false;
    this.#last = row;
    this.#rows.push({ row, cells });
  }

  /** Counts a row of which the cells were not looked at. */
  addUnread(row: number, hidden: boolean): void {
    if (row > MOST_ROWS) this.#report('too-many-rows', { value: String(row), hint: String(MOST_ROWS) });
    else if (hidden) {
      if (this.#hiddenRows === 0) this.#firstHiddenRow = row;
      this.#hiddenRows += 1;
    } else this.#total += 1;
  }

  /** Cells joined into one, as `A1:B2`: only the first of them can be seen. */
  merge(range: string): void {
    const [from, to] = range.split(':', 2).map(parseReference);
    if (!from || !to) return;
    if (this.#merged.length === MOST_MERGED) throw new ZipFailure('zip-limit', String(MOST_MERGED));
    this.#merged.push([from, to]);
  }

  /** What can be seen; reports what could not. @throws ZipFailure when joined cells overlap without end */
  finish(): RawTable {
    if (!this.#sorted) this.#sort();
    for (const [from, to] of this.#merged) this.#spread(from, to);
    const rows = this.#merged.length > 0 ? this.#rows.filter(({ cells }) => !isBlank(cells)) : this.#rows;
    const { columns } = this.#task.limits;
    if (this.#widest > columns) this.#report('too-many-columns', { value: String(this.#widest), hint: String(columns) });
    if (this.#hiddenRows > 0) this.#report('hidden-not-read', { row: this.#firstHiddenRow, hint: String(this.#hiddenRows) });
    for (const column of this.#seenHidden) this.#report('hidden-not-read', { column: columnLetters(column) });
    const total = this.#total - (this.#rows.length - rows.length);
    return { file: this.#task.file, sheet: this.#sheet, role: undefined, rows, total, decimal: '.', records: false };
  }

  /** Rows in the order of their numbers. A row that comes in two pieces is one, unless the pieces contradict each other. */
  #sort(): void {
    const sorted = [...this.#rows].sort((a, b) => a.row - b.row);
    this.#rows.length = 0;
    for (const row of sorted) {
      const before = this.#rows.at(-1);
      if (before?.row === row.row && row.cells.every((cell, i) => cell === '' || (before.cells[i] ?? '') === '')) {
        row.cells.forEach((cell, i) => (before.cells[i] = cell === '' ? (before.cells[i] ?? '') : cell));
        for (let i = 0; i < before.cells.length; i++) before.cells[i] ??= '';
        this.#total -= 1;
      } else this.#rows.push(row);
    }
  }

  /** Empties the cells that lie under the first of joined cells, and says in each row what stands in cells joined over several rows. */
  #spread(from: CellPlace, to: CellPlace): void {
    const column = columnLetters(from.column);
    let text = '';
    let spread = false;
    for (let i = this.#firstRowFrom(from.row + 1); i < this.#rows.length && this.#rows[i]!.row <= to.row + 1; i++) {
      const { row, cells } = this.#rows[i]!;
      this.#empty(row, cells, from, to);
      if (row === from.row + 1) text = cells[from.column] ?? '';
      else if (text !== '' && text.length <= LONGEST_SPREAD && !isBlank(cells)) {
        while (cells.length < from.column) cells.push('');
        cells[from.column] = text;
        spread = true;
      }
    }
    if (spread) this.#report('merged-cells', { row: from.row + 1, column });
  }

  #empty(row: number, cells: string[], from: CellPlace, to: CellPlace): void {
    for (let column = from.column; column <= Math.min(to.column, cells.length - 1); column++) {
      this.#looks += 1;
      if (cells[column] === '' || (row === from.row + 1 && column === from.column)) continue;
      cells[column] = '';
      this.#report('hidden-not-read', { row, column: columnLetters(column) });
    }
    this.#looks += 1;
    if (this.#looks > (this.#rows.length + 1) * (this.#task.limits.columns + 1)) throw new ZipFailure('zip-corrupt');
  }

  #firstRowFrom(row: number): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rows[middle]!.row < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #report(code: 'hidden-not-read' | 'merged-cells' | 'too-many-rows' | 'too-many-columns', more: object): void {
    const severity = code === 'hidden-not-read' || code === 'merged-cells' ? 'note' : 'warning';
    this.#task.problems.add({ code, severity, file: this.#task.file, sheet: this.#sheet, ...more });
  }
}
