import type { Random } from '../../shared/seeded-random.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { climb, type Thoroughness } from './climb.ts';
import { drawEdgeWalk } from './edge-walk.ts';
import { bottomLevel } from './level.ts';
import { numberCompactly } from './number-compactly.ts';
import { partitionQuality } from './partition-quality.ts';
import type { Search } from './search.ts';
import { splitDisconnected } from './split-disconnected.ts';

/** A partition by numbers: communities are numbered in the order of their first node. */
export interface Partition {
  /** Number of the community by node number of the snapshot. */
  readonly community: Int32Array;
  readonly count: number;
  readonly modularity: number;
}

// Sweeps found by trial, on graphs with and without communities of 100 to 10,000 nodes. To go on on the lowest level until no node moves
// any more joins too much too early: a second sweep is enough there, and single nodes are moved again on the way down.
const LOUVAIN: Thoroughness = { up: [2, 4], down: [2, 2], levels: Infinity, refine: false };
// where Leiden goes on, single nodes are its business; two levels of parts suffice to mend what Louvain joined wrongly
const BEFORE_LEIDEN: Thoroughness = { ...LOUVAIN, down: [0, 1] };
const LEIDEN: Thoroughness = { up: [3, 2], down: [2, 2], levels: 2, refine: true };

/**
 * One search for the partition of highest modularity, from single nodes: Louvain, and with `refine` one iteration of Leiden after it.
 * Communities are connected.
 *
 * @param weights one per edge; absent: 1 each
 */
export function findPartition(
  snapshot: Snapshot,
  weights: Float64Array | undefined,
  search: Search,
  rng: Random,
  refine: boolean,
): Partition {
  const { order } = snapshot;
  const { arena } = search;
  const mark = arena.mark();
  // what comes first decides much; that nodes and ties stand in random order is all the chance that is needed
  const placeOf = arena.ints(order);
  shuffle(placeOf, rng);
  const lowest = bottomLevel(snapshot, weights, placeOf, drawEdgeWalk(snapshot.size, rng), arena);
  const placed = arena.ints(order);
  for (let v = 0; v < order; v++) placed[v] = v;
  climb(lowest, placed, search, refine ? BEFORE_LEIDEN : LOUVAIN);
  if (refine) climb(lowest, placed, search, LEIDEN);
  splitDisconnected(lowest, placed, search);
  const community = new Int32Array(order);
  for (let v = 0; v < order; v++) community[v] = placed[placeOf[v]!]!;
  arena.release(mark);
  const count = numberCompactly(community, search.numbers.subarray(0, order));
  return { community, count, modularity: partitionQuality(snapshot, weights, community, count, search.resolution) };
}

/** Fills with the numbers from 0 in random order (Fisher and Yates). */
function shuffle(numbers: Int32Array, rng: Random): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = i;
  for (let i = numbers.length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    const number = numbers[i]!;
    numbers[i] = numbers[j]!;
    numbers[j] = number;
  }
}
