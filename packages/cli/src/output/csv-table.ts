import { oneLine } from '@netz-map/core';

/** Values that a spreadsheet would take for a formula; an apostrophe makes them text. Full-width forms count too. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A table as German Excel opens it: semicolons, every cell quoted, with byte order mark; no cell is ever a formula, nor more than one line. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const line = oneLine(text);
    return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
