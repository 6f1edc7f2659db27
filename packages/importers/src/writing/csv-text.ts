import { guardFormula } from '../cells/formula-guard.ts';
import { numberText } from './number-text.ts';

/**
 * Rows as the text of a CSV file that German Excel opens by a double click: byte order mark, semicolons, lines that end with CR LF, decimal
 * commas, every cell in quotation marks. No text in it is ever run as a formula; `readFiles` gives each text back unchanged.
 *
 * @param rows texts, and numbers where they are to be counted with; a text that looks like a number is not changed
 * @remarks Complexity: linear in the text.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}

function csvCell(cell: string | number): string {
  const text = typeof cell === 'number' ? numberText(cell, ',') : guardFormula(cell);
  return `"${text.replaceAll('"', '""')}"`;
}
