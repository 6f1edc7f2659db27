import type { Snapshot } from '../snapshot/snapshot.ts';
import { distancesFrom } from './distances-from.ts';
import type { FoundSet } from './least-left.ts';
import { mostCovering } from './most-covering.ts';

/** Above so many nodes distances are not kept for all pairs (8 bytes each) but searched again. */
const KEPT = 2000;

/**
 * Which set of `size` nodes reaches the most: the sum over all nodes of what the nearest member is worth to it. Each next member adds the
 * less the more there are (the sum is submodular), so adding the best one by one achieves at least 63 % of the best sum, and bounds
 * from what each could add at most keep the exact search short.
 *
 * @param worth what a node at a distance is worth, falling with distance; -1 is out of reach
 * @param effort how many steps of the innermost loop the exact search may take
 * @see Nemhauser, G. L.; Wolsey, L. A.; Fisher, M. L. (1978): An analysis of approximations for maximizing submodular set functions. Math. Programming 14, 265–294.
 */
export function mostReaching(snapshot: Snapshot, size: number, worth: (distance: number) => number, effort: number): FoundSet {
  const { order, offsets, targets } = snapshot;
  const rows = { offsets, targets };
  const start = new Uint8Array(order);
  const distances = new Int32Array(order);
  const queue = new Int32Array(order);
  const search = (v: number, into: Float64Array): Float64Array => {
    start[v] = 1;
    distancesFrom(rows, start, distances, queue);
    start[v] = 0;
    for (let w = 0; w < order; w++) into[w] = worth(distances[w]!);
    return into;
  };
  if (order > KEPT) {
    const row = new Float64Array(order);
    return mostCovering(order, size, (v) => search(v, row), { effort: 0, exchange: false });
  }
  const kept = Array.from({ length: order }, (_, v) => search(v, new Float64Array(order)));
  return mostCovering(order, size, (v) => kept[v]!, { effort, exchange: true });
}
