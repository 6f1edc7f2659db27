import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Modularity of a partition given by numbers.
 *
 * @param weights one per edge; absent: 1 each
 * @param group number of the group by node, below `groups`
 * @returns NaN when there are no ties
 * @remarks Complexity: linear in nodes and edges.
 */
export function partitionQuality(
  { size, ends }: Snapshot,
  weights: Float64Array | undefined,
  group: Int32Array,
  groups: number,
  resolution: number,
): number {
  return quality(size, ends, weights, group, new Float64Array(groups), resolution);
}

// gets arrays only: engines drop the fast code of functions that read a snapshot, once no snapshot is held and memory is tidied up
function quality(
  size: number,
  ends: Int32Array,
  weights: Float64Array | undefined,
  group: Int32Array,
  strengthOf: Float64Array,
  resolution: number,
): number {
  let inside = 0;
  let total = 0;
  for (let e = 0; e < size; e++) {
    const a = group[ends[2 * e]!]!;
    const b = group[ends[2 * e + 1]!]!;
    const weight = weights ? weights[e]! : 1;
    total += weight;
    strengthOf[a]! += weight;
    strengthOf[b]! += weight;
    if (a === b) inside += weight;
  }
  if (total === 0) return NaN;
  let squares = 0;
  for (const strength of strengthOf) squares += (strength / (2 * total)) ** 2;
  return inside / total - resolution * squares;
}
