import type { Snapshot } from '../snapshot/snapshot.ts';

const MOST_ROUNDS = 500;
const CLOSE_ENOUGH = 1e-9;

/**
 * A number that the largest eigenvalue of the adjacency matrix does not exceed, and usually all but reaches. After Collatz and Wielandt:
 * for every positive vector `x`, no eigenvalue is larger than the largest `(A x)_v / x_v`; each round takes a better vector. The first
 * round gives the largest degree.
 */
export function largestEigenvalueBound({ offsets, targets, order }: Snapshot): number {
  let x = new Float64Array(order).fill(1);
  let next = new Float64Array(order);
  let bound = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let ratio = 0;
    let largest = 0;
    for (let v = 0; v < order; v++) {
      let sum = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += x[targets[k]!]!;
      ratio = Math.max(ratio, sum / x[v]!);
      // x itself is added, so that two-mode graphs do not swing to and fro
      next[v] = sum + x[v]!;
      largest = Math.max(largest, next[v]!);
    }
    const before = bound;
    bound = Math.min(bound, ratio);
    if (before - bound < CLOSE_ENOUGH * bound && round > 50) break;
    // any positive vector will do: parts that grow slowly are kept from vanishing
    for (let v = 0; v < order; v++) next[v] = Math.max(next[v]! / largest, 1e-100);
    [x, next] = [next, x];
  }
  return bound === Infinity ? 0 : bound;
}
