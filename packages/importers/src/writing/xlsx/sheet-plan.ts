import type { Cell } from '../field-cells.ts';

/** What is offered in the cells of a column: a few words, or those that stand in a named range of the workbook. */
export type Choices = { readonly words: readonly string[] } | { readonly range: string };

/** A column of a sheet that is to be written. */
export interface PlannedColumn {
  readonly heading: string;
  /** Whether what is typed in stays as it is typed ("007", "1-2"). */
  readonly isText: boolean;
  /** Of a closed list anything else is asked about; an open one only helps. */
  readonly choices?: Choices | undefined;
  readonly isClosed?: boolean | undefined;
  /** How wide it is at least, in characters; wider where its cells are. */
  readonly width?: number | undefined;
  /** What is told while a cell of the column is chosen; up to 255 characters. */
  readonly note?: string | undefined;
}

/** A sheet that is to be written: headings, rows below them, help for whoever fills it in. */
export interface SheetPlan {
  /** Up to 31 characters, without `: \ / ? * [ ]`. */
  readonly name: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Whether the rows can be filtered; a sheet of explanations needs none. */
  readonly isTable: boolean;
}

/** A range of cells with a name, for lists to choose from: as far down as its cells are filled, and no further, or Excel would show the blanks first. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  /** From 0. */
  readonly column: number;
  /** How many rows below the heading may be filled. */
  readonly rows: number;
}

/** A workbook that is to be written. */
export interface BookPlan {
  readonly title: string | undefined;
  readonly sheets: readonly SheetPlan[];
  readonly ranges: readonly NamedRange[];
}

/** How many empty rows below the last one the lists and notes reach. */
export const SPARE_ROWS = 1000;
