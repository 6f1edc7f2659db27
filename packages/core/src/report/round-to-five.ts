/** A group of fewer is told by no number: who knows some of its members would know the others. */
export const SMALLEST_CELL = 5;

/** To the nearest multiple of five; below five 0, which is told as "fewer than five". */
export function roundToFive(n: number): number {
  return n < SMALLEST_CELL ? 0 : Math.round(n / SMALLEST_CELL) * SMALLEST_CELL;
}

/** A total that stands beside its parts: never 0 unless there is nothing. */
export function roundWhole(n: number): number {
  return n === 0 ? 0 : Math.max(SMALLEST_CELL, roundToFive(n));
}

/**
 * A part and its whole, rounded: equal only where the part is all of it, so that "all" is never said of most. Differences of such numbers
 * are multiples of five, too.
 */
export function roundShare(part: number, whole: number): { readonly part: number; readonly whole: number } {
  const rounded = roundWhole(whole);
  return { part: part === whole ? rounded : Math.max(0, Math.min(roundToFive(part), rounded - SMALLEST_CELL)), whole: rounded };
}
