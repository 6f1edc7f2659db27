/** How much of a file is read. Each limit has its own problem, so that people learn which one they met. */
export interface Limits {
  /** Size of one file in bytes; a larger file is refused (`file-too-large`). */
  readonly fileBytes: number;
  /** Rows of one table; the first ones are kept, the rest is counted (`too-many-rows`). */
  readonly rows: number;
  /** UTF-16 code units in one cell; longer text is cut (`cell-too-long`). */
  readonly cellCharacters: number;
  /** Columns of one table (`too-many-columns`). */
  readonly columns: number;
  /** Levels of nesting in a JSON file (`json-too-deep`). */
  readonly jsonDepth: number;
  /** Ties in all tables together (`too-many-ties`). */
  readonly ties: number;
}

/** The limits that hold unless the caller says otherwise. */
export const LIMITS: Limits = Object.freeze({
  fileBytes: 10_000_000,
  rows: 20_000,
  cellCharacters: 10_000,
  columns: 256,
  jsonDepth: 64,
  ties: 100_000,
});
