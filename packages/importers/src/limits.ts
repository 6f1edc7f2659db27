/** How much of a file is read. Each limit has its own problem, so that people learn which one they met. All are counted on real data. */
export interface Limits {
  /** Size of one file in bytes; a larger file is refused (`file-too-large`). */
  readonly fileBytes: number;
  /** Bytes of all parts of a packed file once they are unpacked (`zip-limit`). */
  readonly unzippedBytes: number;
  /** Parts of a packed file (`zip-limit`). */
  readonly zipParts: number;
  /** How many times larger a packed part may become (`zip-limit`). */
  readonly zipRatio: number;
  /** Rows of one table; the first ones are kept, the rest is counted (`too-many-rows`). */
  readonly rows: number;
  /** UTF-16 code units in one cell; longer text is cut (`cell-too-long`). */
  readonly cellCharacters: number;
  /** Columns of one table (`too-many-columns`). */
  readonly columns: number;
  /** Levels of nesting in an XML file (`xml-too-deep`). */
  readonly xmlDepth: number;
  /** Levels of nesting in a JSON file (`json-too-deep`). */
  readonly jsonDepth: number;
  /** Ties in all tables together (`too-many-ties`). */
  readonly ties: number;
}

/** The limits that hold unless the caller says otherwise. */
export const LIMITS: Limits = Object.freeze({
  fileBytes: 10_000_000,
  unzippedBytes: 50_000_000,
  zipParts: 200,
  zipRatio: 200,
  rows: 20_000,
  cellCharacters: 10_000,
  columns: 256,
  xmlDepth: 64,
  jsonDepth: 64,
  ties: 100_000,
});
