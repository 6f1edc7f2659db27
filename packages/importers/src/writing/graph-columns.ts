import type { ColumnField } from '../columns/column-field.ts';
import type { CellTable } from './cell-table.ts';
import type { Cell } from './field-cells.ts';

/** A column of a graph file. */
export interface GraphColumn {
  /** By which values name it. */
  readonly id: string;
  /** Its German heading, by which reading knows it. */
  readonly heading: string;
  readonly type: 'string' | 'double' | 'list';
  /** Its place in the rows of the table. */
  readonly index: number;
}

/**
 * The columns of a table that become columns of a graph file.
 *
 * @param letter with which their ids begin
 * @param elsewhere the fields that the format says in a way of its own
 */
export function graphColumns({ columns, rows }: CellTable, letter: string, elsewhere: readonly ColumnField[]): GraphColumn[] {
  return columns.flatMap(({ field, heading }, index): GraphColumn[] => {
    const cells = rows.flatMap((row) => (row[index] === undefined ? [] : [row[index]]));
    // an empty one keeps a column of the file's own from being taken for the field
    if (field !== undefined && elsewhere.includes(field) && (cells.length > 0 || rows.length === 0)) return [];
    return [{ id: `${letter}${index}`, heading, type: typeOf(cells), index }];
  });
}

function typeOf(cells: readonly Cell[]): GraphColumn['type'] {
  if (cells.length > 0 && cells.every((cell) => typeof cell === 'number')) return 'double';
  return cells.some((cell) => typeof cell === 'object' && 'list' in cell) ? 'list' : 'string';
}
