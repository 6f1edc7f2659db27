/** A cell that holds a formula of nothing but a text, quoted as a whole. */
const WHOLE = /^="([^"]*)"$/;

/**
 * Turns cells as `="007"` into `"007"`: so some programs keep spreadsheets from taking text for a number. An export of ours has an apostrophe
 * before such a text, and is not meant.
 *
 * @remarks Complexity: linear.
 */
export function withoutTextFormulas(text: string, delimiter: string): string {
  if (!text.includes('="')) return text;
  const sign = delimiter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
  return text.replace(new RegExp(`(^|${sign}|\\n)="([^"\\n]{0,1000})"(?=${sign}|\\n|$)`, 'g'), '$1"$2"');
}

/** The same for a cell that was quoted once more: `"=""007"""`. */
export const withoutTextFormula = (cell: string): string => (cell.startsWith('="') ? (WHOLE.exec(cell)?.[1] ?? cell) : cell);
