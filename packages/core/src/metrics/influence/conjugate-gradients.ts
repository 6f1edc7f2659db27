import { outgoingArcsOf } from '../snapshot/arcs.ts';
import type { Rows } from '../snapshot/rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { weightsOfArcs } from './weights-of-arcs.ts';
import type { Solution, SolverOptions } from './pagerank-solver.ts';

/**
 * PageRank of an undirected graph. With z_v = visits of v / degree of v the equation is (D - αA) z = 1: symmetric and positive definite,
 * so conjugate gradients (here with D as preconditioner) solve it in a third of the rounds that repeated stepping needs.
 *
 * The start is z = constant, the solution for α → 1, with the constant that makes the residual sum to 0: it keeps the slowest part
 * of the error out of all rounds (in a connected graph).
 */
export function conjugateGradients(snapshot: Snapshot, weights: Float64Array | undefined, options: SolverOptions): Solution {
  const { offsets, targets } = snapshot;
  const rows = { offsets, targets };
  return solve(rows, weights && weightsOfArcs(outgoingArcsOf(snapshot).edgeOf, weights), options);
}

// gets arrays only: engines drop the fast code of functions that read a snapshot, once no snapshot is held and memory is tidied up
function solve(
  { offsets, targets }: Rows,
  arcWeights: Float64Array | undefined,
  { alpha, tolerance, maxIterations }: SolverOptions,
): Solution {
  const order = offsets.length - 1;
  const strengths = strengthsOf(offsets, arcWeights);
  const inverse = new Float64Array(order);
  let tied = 0;
  let total = 0;
  for (let v = 0; v < order; v++) {
    if (strengths[v] === 0) continue;
    inverse[v] = 1 / strengths[v]!;
    total += strengths[v]!;
    tied++;
  }
  const start = tied / ((1 - alpha) * total);
  const z = new Float64Array(order);
  const residual = new Float64Array(order);
  const direction = new Float64Array(order);
  const image = new Float64Array(order);
  let square = 0;
  for (let v = 0; v < order; v++) {
    if (inverse[v] === 0) continue;
    z[v] = start;
    residual[v] = 1 - start * (1 - alpha) * strengths[v]!;
    direction[v] = residual[v]! * inverse[v]!;
    square += residual[v]! * direction[v]!;
  }
  // the inverse of I - αP has the column sums 1/(1-α), and visits sum to at least tied/(1-α); and by Cauchy and Schwarz
  // Σ|r| ≤ √(Σ strength · Σ r²/strength), so that Σ|error| / Σ visits ≤ √(total · square) / tied
  const errorOf = (): number => (tied === 0 ? 0 : Math.sqrt(total * square) / tied);
  let iterations = 0;
  while (errorOf() > tolerance && iterations < maxIterations) {
    iterations++;
    let curvature = 0;
    for (let v = 0, k = 0; v < order; v++) {
      const end = offsets[v + 1]!;
      let sum = 0;
      if (arcWeights) for (; k < end; k++) sum += arcWeights[k]! * direction[targets[k]!]!;
      else for (; k < end; k++) sum += direction[targets[k]!]!;
      const moved = strengths[v]! * direction[v]! - alpha * sum;
      image[v] = moved;
      curvature += moved * direction[v]!;
    }
    const step = square / curvature;
    let next = 0;
    for (let v = 0; v < order; v++) {
      z[v]! += step * direction[v]!;
      const left = residual[v]! - step * image[v]!;
      residual[v] = left;
      next += left * left * inverse[v]!;
    }
    const keep = next / square;
    square = next;
    for (let v = 0; v < order; v++) direction[v] = residual[v]! * inverse[v]! + keep * direction[v]!;
  }
  // a node without ties is only ever jumped to
  for (let v = 0; v < order; v++) z[v] = inverse[v] === 0 ? 1 : z[v]! * strengths[v]!;
  return { visits: z, iterations, error: errorOf() };
}

function strengthsOf(offsets: Int32Array, arcWeights: Float64Array | undefined): Float64Array {
  const strengths = new Float64Array(offsets.length - 1);
  for (let v = 0; v < strengths.length; v++) {
    const first = offsets[v]!;
    const end = offsets[v + 1]!;
    if (!arcWeights) strengths[v] = end - first;
    else for (let k = first; k < end; k++) strengths[v]! += arcWeights[k]!;
  }
  return strengths;
}
