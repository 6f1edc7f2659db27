import type { Network, Problem } from '@netz-map/core';
import type { ColumnField } from './columns/column-field.ts';

/** What a column was taken for. */
export interface ColumnGuess {
  readonly file: string;
  /** Name of the sheet in a workbook; else "Akteure", "Verbindungen", "Bedarfe", "Treffen", "Rollen", "Orte". */
  readonly sheet: string;
  /** Its heading as it stands in the file. */
  readonly column: string;
  /** `undefined`: kept aside under its heading, not evaluated. */
  readonly field: ColumnField | undefined;
  /** `exact`: the usual heading; `synonym`: another word for it; `content`: told by what is in the cells; `chosen`: by the caller. */
  readonly how: 'exact' | 'synonym' | 'content' | 'chosen' | undefined;
}

/** Rows that were read as one organisation because their names are equal. */
export interface Merge {
  /** Id and name of the organisation that remains. */
  readonly id: string;
  readonly name: string;
  /** The other spellings and repetitions of the name, as they stand in the file. */
  readonly merged: readonly string[];
  /** The rows they stand in, the kept one first. */
  readonly rows: readonly number[];
}

/** What reading yields: the data, and everything that people should know about how they were read. */
export interface ReadResult {
  /** `undefined` only when nothing could be used; the caller keeps what it had. */
  readonly network: Network | undefined;
  readonly problems: Problem[];
  readonly columns: ColumnGuess[];
  readonly merges: Merge[];
}
