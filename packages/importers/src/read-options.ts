import type { SliceOptions } from '@netz-map/core';
import type { ColumnField } from './columns/column-field.ts';
import type { Limits } from './limits.ts';

/** What a table holds: Akteure, Verbindungen, Bedarfe, Treffen, Rollen, Orte. */
export type TableRole = 'organisations' | 'ties' | 'needs' | 'meetings' | 'roles' | 'cities';

/** One file as the browser or the file system hands it over. */
export interface InputFile {
  /** Its name; shown in problems, and a last resort to tell which table it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it holds, if the caller knows; guessed from the headings otherwise. */
  readonly role?: TableRole | undefined;
}

/** One table as rows of text, for example from a `<table>` on the page. The headings are the first row. */
export interface Table {
  /** Its name or caption; shown in problems. */
  readonly name: string;
  readonly role?: TableRole | undefined;
  readonly rows: readonly (readonly string[])[];
  /**
   * The number a person gives to the first row.
   * @default 1
   */
  readonly firstRow?: number | undefined;
}

/** Says what a column is, where the guess was wrong. `field: undefined` sets the column aside. */
export interface ColumnChoice {
  /** The file it is in; every file when missing. */
  readonly file?: string | undefined;
  /** The sheet of the workbook it is in; every sheet when missing. */
  readonly sheet?: string | undefined;
  /** Its heading. */
  readonly column: string;
  readonly field: ColumnField | undefined;
}

/** Options of `readFiles` and `readTables`. */
export interface ReadOptions {
  readonly limits?: Partial<Limits> | undefined;
  readonly columns?: readonly ColumnChoice[] | undefined;
  /** Name of the network. */
  readonly name?: string | undefined;
  /** The day for which the data are true, as `2026-11-01`. */
  readonly asOf?: string | undefined;
  /**
   * Headings of columns in which addresses, telephone numbers and names of persons are meant to be published, for example
   * `['Beschreibung']` where it names the number of the office.
   */
  readonly personal?: readonly string[] | undefined;
  /**
   * Whether the network is read to be published: then what a table marks as "Netz" is kept back as `internal` is, while a row that says
   * nothing stays `network`. A file in our own format cannot tell the two apart.
   * @default false
   */
  readonly toPublish?: boolean | undefined;
}

/** Options of `readFiles`: how it may be stopped, what it tells meanwhile, how it gives way to others. */
export interface ReadFilesOptions extends ReadOptions, SliceOptions {}
