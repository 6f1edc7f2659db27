import type { SaidOfPerson } from '../cells/says-person.ts';
import type { TableRole } from '../read-options.ts';

/** One row that has something in it, and where a person finds it. */
export interface SourceRow {
  readonly row: number;
  /** Place in a JSON file instead of the row. */
  readonly path?: string | undefined;
  readonly cells: readonly string[];
  /** Cells that were taken out because they say something about a person, by heading: kept for the coordination, never published. */
  readonly aside?: ReadonlyMap<string, string> | undefined;
  /**
   * Who is named here has an address or number in the name and is not published, or bears the name of a person and is not published unless
   * the table says so.
   */
  readonly withheld?: SaidOfPerson | undefined;
}

/** Rows of text as they come from a file, before anybody knows what they mean. */
export interface RawTable {
  readonly file: string;
  /** Name of the sheet in a workbook. */
  readonly sheet?: string | undefined;
  readonly role: TableRole | undefined;
  /** Rows that are not blank, at most as many as the limit. */
  readonly rows: readonly SourceRow[];
  /** How many rows that are not blank there were. */
  readonly total: number;
  /** Which sign stands before decimals when a number leaves it open. */
  readonly decimal: ',' | '.';
  /** Headings were made from the keys of records, so there is nothing before them and every row has every cell. */
  readonly records: boolean;
  /** Which table of an HSDS package it is, where the reader knows. */
  readonly hsds?: string | undefined;
}

/** Where a problem in this row is. */
export function at(row: SourceRow): { row: number } | { path: string } {
  return row.path === undefined ? { row: row.row } : { path: row.path };
}

/** Whether all cells are white space. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
