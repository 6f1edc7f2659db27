// What Burt's measures share: the mutual weights of a node's ties, and how strongly each contact holds it, directly and through others.
import { type MetricOptions, weightsFor } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { forEachTriangle } from './for-each-triangle.ts';
import { type ForwardTies, forwardTies, strengthsOf } from './forward-ties.ts';

/** A graph as Burt's measures see it. */
export interface EgoTies {
  readonly ties: ForwardTies;
  /** Sum of the mutual weights of each node; without weights, the number of contacts. */
  readonly strengths: Float64Array;
}

/** The ties of a snapshot with the strength of each node. */
export function egoTies(snapshot: Snapshot, options: MetricOptions | undefined): EgoTies {
  const ties = forwardTies(snapshot, weightsFor(snapshot, options));
  return { ties, strengths: strengthsOf(ties) };
}

/**
 * By tie `ij`: `h_ij = z_ij + Σ_q z_iq z_qj / s_q` over the shared contacts `q`, where `z` are mutual weights and `s` strengths. It is the
 * same seen from both ends; divided by `s_i` it is `p_ij + Σ_q p_iq p_qj`, and squared it is what `j` adds to the constraint on `i`.
 */
export function holds({ ties, strengths }: EgoTies): Float64Array {
  const { weights } = ties;
  if (weights) {
    const hold = weights.slice();
    forEachTriangle(ties, (u, v, w, uv, uw, vw) => {
      hold[uv]! += (weights[uw]! * weights[vw]!) / strengths[w]!;
      hold[uw]! += (weights[uv]! * weights[vw]!) / strengths[v]!;
      hold[vw]! += (weights[uv]! * weights[uw]!) / strengths[u]!;
    });
    return hold;
  }
  const hold = new Float64Array(ties.targets.length).fill(1);
  forEachTriangle(ties, (u, v, w, uv, uw, vw) => {
    hold[uv]! += 1 / strengths[w]!;
    hold[uw]! += 1 / strengths[v]!;
    hold[vw]! += 1 / strengths[u]!;
  });
  return hold;
}

/** Sum of the squared holds of each node's contacts. */
export function squaredHolds({ offsets, targets }: ForwardTies, hold: Float64Array): Float64Array {
  const order = offsets.length - 1;
  const sums = new Float64Array(order);
  for (let u = 0, k = 0; u < order; u++) {
    let own = 0;
    for (const end = offsets[u + 1]!; k < end; k++) {
      const square = hold[k]! * hold[k]!;
      own += square;
      sums[targets[k]!]! += square;
    }
    sums[u]! += own;
  }
  return sums;
}
