import type { ProblemCode } from './problem-code.ts';

/**
 * `error`: the row, or all of the file, could not be used. `warning`: used, but something was left out or guessed.
 * `note`: nothing is wrong, but people should know (a merge, a guessed encoding).
 */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Something in the data that a person should look at. Data problems are returned in lists, never thrown.
 * `code` and the fields are for programs; sentences come from the wording (`tellProblem`).
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** File the problem is in, as the caller named it. */
  readonly file?: string | undefined;
  /** Sheet or table: "Akteure", "Verbindungen", "Bedarfe", "Treffen", "Rollen", "Orte". */
  readonly sheet?: string | undefined;
  /** Row as a person counts it in the spreadsheet: the heading is row 1 unless lines stand before it. */
  readonly row?: number | undefined;
  /** Heading of the column, as it stands in the file. */
  readonly column?: string | undefined;
  /** The value as it stands in the file, shortened to 80 characters. */
  readonly value?: string | undefined;
  /** What it probably should be, or what it was taken for. */
  readonly hint?: string | undefined;
  /** Place in a JSON file, for example `/edges/12/target`. */
  readonly path?: string | undefined;
  /** How many more of the same were found and not listed. */
  readonly more?: number | undefined;
}
