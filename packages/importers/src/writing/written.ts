/** The formats that are written. `csv` is one file a table, `gephi` a pair of CSV files. */
export type ExportFormat = 'csv' | 'xlsx' | 'json' | 'gexf' | 'graphml' | 'kumu' | 'hsds' | 'gephi';

/** A file that was made. */
export interface WrittenFile {
  /** With ending, for example `akteure.csv`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Something that is in the network and cannot be in the format. */
export interface ExportLoss {
  readonly what: LostPart;
  /** How many records have it. */
  readonly count: number;
}

/** Records or fields of records that a format has no place for. */
export type LostPart = 'network-name' | 'as-of' | 'organisation-fields' | 'ties' | 'tie-fields' | 'needs' | 'meetings' | 'roles' | 'cities';

/** What writing yields. */
export interface Written {
  readonly files: readonly WrittenFile[];
  /** What the format cannot carry and this network has; empty when nothing was lost. */
  readonly losses: readonly ExportLoss[];
}
