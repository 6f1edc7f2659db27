import { incomingArcsOf, incomingOf } from '../snapshot/arcs.ts';
import type { Rows } from '../snapshot/rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { weightsOfArcs } from './weights-of-arcs.ts';
import type { Solution, SolverOptions } from './pagerank-solver.ts';

/**
 * PageRank of a directed graph, by sweeps that use each new value at once. Nodes without exit need no care: left alone they change
 * all values by the same factor, which scaling the sum to 1 takes out again.
 */
export function gaussSeidel(snapshot: Snapshot, weights: Float64Array | undefined, options: SolverOptions): Solution {
  const exits = exitsOf(snapshot.order, snapshot.ends, weights);
  return solve(incomingOf(snapshot), weights && weightsOfArcs(incomingArcsOf(snapshot).edgeOf, weights), exits, options);
}

function exitsOf(order: number, ends: Int32Array, weights: Float64Array | undefined): Float64Array {
  const exits = new Float64Array(order);
  for (let i = 0; i < ends.length; i += 2) exits[ends[i]!]! += weights ? weights[i >> 1]! : 1;
  return exits;
}

// gets arrays only, as in conjugate gradients
function solve(
  { offsets, targets }: Rows,
  arcWeights: Float64Array | undefined,
  exits: Float64Array,
  { alpha, tolerance, maxIterations }: SolverOptions,
): Solution {
  const order = exits.length;
  const dead: number[] = [];
  for (let v = 0; v < order; v++) {
    if (exits[v]! > 0) continue;
    dead.push(v);
    // nobody asks for the share of an exit that is not there; 1 keeps the value itself
    exits[v] = 1;
  }
  // visits per unit of exit
  const z = new Float64Array(order);
  for (let v = 0; v < order; v++) z[v] = 1 / exits[v]!;
  let error = order === 0 ? 0 : Infinity;
  let iterations = 0;
  while (error > tolerance && iterations < maxIterations) {
    iterations++;
    let total = 0;
    let change = 0;
    for (let v = 0, k = 0; v < order; v++) {
      const end = offsets[v + 1]!;
      let sum = 0;
      if (arcWeights) for (; k < end; k++) sum += arcWeights[k]! * z[targets[k]!]!;
      else for (; k < end; k++) sum += z[targets[k]!]!;
      const visits = 1 + alpha * sum;
      const exit = exits[v]!;
      change += Math.abs(visits - z[v]! * exit);
      z[v] = visits / exit;
      total += visits;
    }
    // what changed after it was used is all that the equation still lacks, at most α times the change; the inverse of I - αP
    // makes of it at most 1/(1-α) as much
    error = (alpha * change) / ((1 - alpha) * total);
    if (error <= tolerance) break;
    // the factor that makes both sides of the equation sum to the same takes the slowest part of the error away, as long as it is
    // more than the rounding of the sums
    let lost = 0;
    for (const v of dead) lost += z[v]!;
    const factor = order / ((1 - alpha) * total + alpha * lost);
    if (Math.abs(factor - 1) > order * Number.EPSILON) for (let v = 0; v < order; v++) z[v]! *= factor;
  }
  for (let v = 0; v < order; v++) z[v]! *= exits[v]!;
  return { visits: z, iterations, error };
}
