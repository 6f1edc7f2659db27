/** As many rows and columns as a sheet can have. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Where a cell is, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads `B7` or `$B$7`.
 *
 * @returns `undefined` when it is no reference; numbers too large for a sheet are returned as they are. Complexity: constant.
 */
export function parseReference(reference: string): CellPlace | undefined {
  if (reference.length > 20) return undefined;
  let column = 0;
  let row = 0;
  let at = 0;
  if (reference.charCodeAt(at) === 36) at += 1;
  for (; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (reference.charCodeAt(at) === 36) at += 1;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return column > 0 && row > 0 ? { row: row - 1, column: column - 1 } : undefined;
}
