import { isBlankWord } from './blank-word.ts';
import type { ColumnField } from '../columns/column-field.ts';
import type { SheetColumn } from '../columns/guess-columns.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableRole } from '../read-options.ts';
import type { Problem } from '@netz-map/core';
import { at, type SourceRow } from './raw-table.ts';

/** A table whose columns are known and whose cells are clean. */
export class Sheet {
  readonly file: string;
  readonly role: TableRole;
  /** Name of the sheet in a workbook; else "Akteure", "Verbindungen", "Bedarfe", "Treffen", "Rollen", "Orte". */
  readonly name: string;
  readonly decimal: ',' | '.';
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SourceRow[];
  /** See `ReadOptions.toPublish`. */
  readonly toPublish: boolean;
  readonly #byField: ReadonlyMap<ColumnField, SheetColumn>;

  constructor(
    table: Pick<Sheet, 'file' | 'role' | 'name' | 'decimal' | 'columns' | 'rows'> & { readonly toPublish?: boolean | undefined },
  ) {
    this.file = table.file;
    this.role = table.role;
    this.name = table.name;
    this.decimal = table.decimal;
    this.columns = table.columns;
    this.rows = table.rows;
    this.toPublish = table.toPublish ?? false;
    this.#byField = new Map(table.columns.flatMap((column) => (column.field ? [[column.field, column] as const] : [])));
  }

  has(field: ColumnField): boolean {
    return this.#byField.has(field);
  }

  /** The heading of the field's column as it stands in the file. */
  heading(field: ColumnField): string | undefined {
    return this.#byField.get(field)?.heading;
  }

  /** The cell of this field; empty when there is no such column, or when it says in a word that it is, which no name does. */
  cell(row: SourceRow, field: ColumnField): string {
    const column = this.#byField.get(field);
    const cell = column ? (row.cells[column.index] ?? '') : '';
    return isBlankWord(cell, field) ? '' : cell;
  }

  /** What the row says in the columns that are known; others may hold what is nobody's business. */
  text(row: SourceRow): string {
    const cells = this.columns.flatMap(({ field, index }) => (field === undefined || !row.cells[index] ? [] : [row.cells[index]]));
    return cells.join(', ');
  }

  /** What a problem in this row begins with. */
  problem(row: SourceRow, field?: ColumnField): Pick<Problem, 'file' | 'sheet' | 'row' | 'path' | 'column'> {
    const column = field && this.heading(field);
    return { file: this.file, sheet: this.name, ...at(row), ...(column === undefined ? {} : { column }) };
  }
}

/** What the builders share: the sheet being read and where problems go. */
export interface Reading {
  readonly sheet: Sheet;
  readonly problems: ProblemList;
}
