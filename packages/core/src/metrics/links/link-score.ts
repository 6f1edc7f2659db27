// The scores of a pair of nodes that may one day be tied, as sums over their common neighbours.
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The scores; see `linkScores` for what they mean. */
export const LINK_SCORES = [
  'adamicAdar',
  'resourceAllocation',
  'commonNeighbors',
  'jaccard',
  'preferentialAttachment',
] as const satisfies readonly LinkScoreName[];

/** Name of a score. */
export type LinkScoreName = 'adamicAdar' | 'resourceAllocation' | 'commonNeighbors' | 'jaccard' | 'preferentialAttachment';

/** A pair of node keys with its score. Where the pair was not given, `source` is the key that comes first in the order of text. */
export interface ScoredLink {
  readonly source: string;
  readonly target: string;
  readonly score: number;
}

/** What a node adds to the score of a pair that it is a common neighbour of, by node; sums come out the same in any order. */
export function worthOf(snapshot: Snapshot, score: LinkScoreName): Float64Array {
  return score === 'adamicAdar' || score === 'resourceAllocation'
    ? shares(snapshot.offsets, score === 'adamicAdar')
    : new Float64Array(snapshot.order).fill(1);
}

function shares(offsets: Int32Array, logarithm: boolean): Float64Array {
  const worth = new Float64Array(offsets.length - 1);
  let most = 2;
  for (let z = 0; z < worth.length; z++) {
    // a node with one neighbour is nobody's common neighbour
    const degree = Math.max(2, offsets[z + 1]! - offsets[z]!);
    most = Math.max(most, degree);
    worth[z] = 1 / (logarithm ? Math.log(degree) : degree);
  }
  // as multiples of a power of two that leaves no sum room to be rounded: so equal scores are equal to the last bit, and ties are ties
  const unit = 2 ** (Math.ceil(Math.log2(2 * most)) - 52);
  for (let z = 0; z < worth.length; z++) worth[z] = Math.round(worth[z]! / unit) * unit;
  return worth;
}

/** The score of a pair from the sum of what its common neighbours are worth and the degrees of its two nodes. */
export function scoreOf(score: LinkScoreName, sum: number, degree: number, otherDegree: number): number {
  if (score === 'jaccard') return sum / (degree + otherDegree - sum);
  return score === 'preferentialAttachment' ? degree * otherDegree : sum;
}
