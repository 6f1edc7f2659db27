import type { ColumnField } from '../columns/column-field.ts';
import type { TableRole } from '../read-options.ts';
import type { Cell } from './field-cells.ts';

/** One table of a network as rows of cells, with the headings that reading knows. */
export interface CellTable {
  readonly role: TableRole;
  /** "Akteure", "Verbindungen" … */
  readonly sheet: string;
  readonly columns: readonly CellColumn[];
  /** One row a record, one cell a column; `undefined` where nothing is known. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** The rows that have a cell of the file's own under a heading that could not be kept, from 0. */
  readonly lost: readonly number[];
}

export interface CellColumn {
  /** `undefined` for a column of the file's own, which the model keeps under its heading. */
  readonly field: ColumnField | undefined;
  readonly heading: string;
}
