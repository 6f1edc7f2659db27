/** In place of a zero that is divided by. */
const TINY = 1e-150;

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix with its vector (length 1).
 *
 * Eigenvalues by bisection, where the signs of the pivots tell whether an eigenvalue lies above a number (Sturm); the vector by two
 * solutions of the almost singular system, in which no two numbers of different sign are ever added.
 *
 * @param beside entry `i` joins rows `i` and `i + 1`; all at least 0, and the last one is not read
 * @remarks Complexity: linear in the number of rows, about 60 times.
 */
export function topOfTridiagonal(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly vector: Float64Array } {
  let low = Infinity;
  let high = -Infinity;
  diagonal.forEach((entry, i) => {
    const reach = (i > 0 ? beside[i - 1]! : 0) + (i < diagonal.length - 1 ? beside[i]! : 0);
    low = Math.min(low, entry - reach);
    high = Math.max(high, entry + reach);
  });
  const value = highest(diagonal, beside, low, high);
  return { value, vector: vectorFor(value, diagonal, beside) };
}

/** The smallest number found that has no eigenvalue above it. */
function highest(diagonal: readonly number[], beside: readonly number[], low: number, high: number): number {
  let above = high + Number.EPSILON * Math.max(Math.abs(low), Math.abs(high));
  let below = low;
  for (;;) {
    const middle = (above + below) / 2;
    if (!(middle > below && middle < above)) return above;
    if (isAboveAll(diagonal, beside, middle)) above = middle;
    else below = middle;
  }
}

/** Whether a number is larger than all eigenvalues: no pivot turns the sign. */
function isAboveAll(diagonal: readonly number[], beside: readonly number[], shift: number): boolean {
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i++) {
    const side = i > 0 ? beside[i - 1]! : 0;
    pivot = shift - diagonal[i]! - (side * side) / pivot;
    if (!(pivot > 0)) return false;
  }
  return true;
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
