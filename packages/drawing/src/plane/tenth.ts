/** Rounds to a tenth of a pixel: finer than any eye, and the same text on every engine. Never `-0`. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
