import type { Snapshot } from '../snapshot/snapshot.ts';
import { forgetSearch, pathSearch, searchFrom } from './path-search.ts';
import { forEachChunk } from './source-chunks.ts';
import { distanceSums, sweepDistances, sweepScratch } from './sweep-distances.ts';

/** What measures of distance ask of every node. By node number; what cannot be reached does not count. */
export interface DistancesOfAll {
  /** Sum of the distances. */
  readonly distance: Float64Array;
  /** Number of other nodes that can be reached. */
  readonly reached: Float64Array;
  /** Sum of 1 / distance. */
  readonly inverse: Float64Array;
  /** The largest distance. */
  readonly farthest: Int32Array | Float64Array;
}

/**
 * The distances between every node and all others. Without lengths 64 searches at a time.
 *
 * @param direction `out`: along the arcs from the node to the others; `in`: from the others to the node
 * @param lengths by edge
 */
export function distancesOfAll(snapshot: Snapshot, direction: 'out' | 'in' = 'out', lengths?: Float64Array): DistancesOfAll {
  if (lengths) return weightedDistances(snapshot, direction, lengths);
  const sums = distanceSums(snapshot.order);
  // a sweep keeps its sums where it arrives: for distances to the others it has to go against the arcs
  const scratch = sweepScratch(snapshot, direction === 'out' ? 'to' : 'from');
  forEachChunk(snapshot.order, (sources, from, to) => sweepDistances(snapshot, sources, from, to, sums, scratch));
  return sums;
}

function weightedDistances(snapshot: Snapshot, direction: 'out' | 'in', lengths: Float64Array): DistancesOfAll {
  const { order } = snapshot;
  const sums = { ...distanceSums(order), farthest: new Float64Array(order) };
  const search = pathSearch(snapshot, lengths, direction === 'out' ? 'from' : 'to');
  for (let v = 0; v < order; v++) {
    const count = searchFrom(search, v);
    let distance = 0;
    let inverse = 0;
    for (let i = 1; i < count; i++) {
      const far = search.distance[search.reached[i]!]!;
      distance += far;
      inverse += 1 / far;
    }
    sums.distance[v] = distance;
    sums.reached[v] = count - 1;
    sums.inverse[v] = inverse;
    sums.farthest[v] = search.distance[search.reached[count - 1]!]!;
    forgetSearch(search, count);
  }
  return sums;
}
