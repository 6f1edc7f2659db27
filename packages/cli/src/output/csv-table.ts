import { oneLine } from '@netz-map/core';
import { csvText } from '@netz-map/importers';

/** A table as German Excel opens it; no cell is ever a formula, nor more than one line. */
export const csvTable = (rows: readonly (readonly string[])[]): string => csvText(rows.map((row) => row.map(oneLine)));
