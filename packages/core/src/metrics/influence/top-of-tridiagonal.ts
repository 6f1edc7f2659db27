/** In place of a zero that is divided by. */
const TINY = 1e-150;

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix with its vector (length 1), and the second largest eigenvalue.
 *
 * Eigenvalues by bisection, where the signs of the pivots tell how many eigenvalues lie above a number (Sturm); the vector by two
 * solutions of the almost singular system, in which no two numbers of different sign are ever added.
 *
 * @param beside entry `i` joins rows `i` and `i + 1`; all at least 0, and the last one is not read
 * @remarks Complexity: linear in the number of rows, about 200 times.
 */
export function topOfTridiagonal(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly next: number; readonly vector: Float64Array } {
  let low = Infinity;
  let high = -Infinity;
  diagonal.forEach((entry, i) => {
    const reach = (i > 0 ? beside[i - 1]! : 0) + (i < diagonal.length - 1 ? beside[i]! : 0);
    low = Math.min(low, entry - reach);
    high = Math.max(high, entry + reach);
  });
  const value = highest(diagonal, beside, 1, low, high);
  return {
    value,
    next: diagonal.length > 1 ? highest(diagonal, beside, 2, low, value) : -Infinity,
    vector: vectorFor(value, diagonal, beside),
  };
}

/** The smallest number found that has fewer than `rank` eigenvalues above it. */
function highest(diagonal: readonly number[], beside: readonly number[], rank: number, low: number, high: number): number {
  let above = high + Number.EPSILON * Math.max(Math.abs(low), Math.abs(high));
  let below = low;
  for (;;) {
    const middle = (above + below) / 2;
    if (!(middle > below && middle < above)) return above;
    if (countAbove(diagonal, beside, middle, rank) < rank) above = middle;
    else below = middle;
  }
}

function countAbove(diagonal: readonly number[], beside: readonly number[], shift: number, enough: number): number {
  let count = 0;
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i++) {
    const side = i > 0 ? beside[i - 1]! : 0;
    pivot = shift - diagonal[i]! - (side * side) / pivot;
    if (pivot <= 0) {
      if (++count === enough) return count;
      if (pivot === 0) pivot = -TINY;
    }
  }
  return count;
}

function vectorFor(value: number, diagonal: readonly number[], beside: readonly number[]): Float64Array {
  const order = diagonal.length;
  const pivots = new Float64Array(order);
  const least = Number.EPSILON * Math.max(Math.abs(value), TINY);
  for (let i = 0; i < order; i++) {
    const side = i > 0 ? beside[i - 1]! : 0;
    pivots[i] = Math.max(least, value - diagonal[i]! - (i > 0 ? (side * side) / pivots[i - 1]! : 0));
  }
  const vector = new Float64Array(order).fill(1);
  for (let round = 0; round < 3; round++) {
    for (let i = 1; i < order; i++) vector[i]! += (beside[i - 1]! / pivots[i - 1]!) * vector[i - 1]!;
    vector[order - 1]! /= pivots[order - 1]!;
    for (let i = order - 2; i >= 0; i--) vector[i] = (vector[i]! + beside[i]! * vector[i + 1]!) / pivots[i]!;
    let square = 0;
    for (let i = 0; i < order; i++) square += vector[i]! * vector[i]!;
    const length = Math.sqrt(square);
    for (let i = 0; i < order; i++) vector[i]! /= length;
  }
  return vector;
}
