import type { Snapshot } from '../snapshot/snapshot.ts';
import { Arena } from './arena.ts';
import type { Level } from './level.ts';

/** A level that another one was built on. */
export interface LevelBelow {
  readonly level: Level;
  /** By node: the node of the level above that it is in. */
  readonly group: Int32Array;
  /** Number of the community by node. */
  readonly community: Int32Array;
}

/** What the steps of a search for communities share: the question, and arrays that they write to and leave clean. */
export interface Search {
  /** Strength of all nodes together: twice the weight of all ties. */
  readonly total: number;
  /** The γ of modularity. */
  readonly resolution: number;
  /** Differences of gain up to this are rounding. */
  readonly rounding: number;
  readonly arena: Arena;
  /** Per community: weight of the ties between it and the node at hand. All 0 between steps. */
  readonly ties: Float64Array;
  /** Per community: the ties that a node is to be expected to have with it, for the strength of its members. */
  readonly expected: Float64Array;
  /** New numbers of communities by old ones. */
  readonly numbers: Int32Array;
  /** Per node: 1 if it is still to be looked at. */
  readonly pending: Uint8Array;
  /** The way of a climb: levels that others were built on, the lowest first. */
  readonly below: LevelBelow[];
}

// The last search is kept if it is small: to make its arrays anew would take a tenth of the time of a search of 100 nodes. And if there is
// no search while memory is tidied up, engines drop the fast code for searches and their levels; for tens of milliseconds, each would
// take two or three times as long. So after a large search, one of nothing is kept.
let spare: Search | undefined;
const SMALL_BYTES = 2 ** 20;

/** A search on the graph of a snapshot. */
export function searchOf({ order, size }: Pick<Snapshot, 'order' | 'size'>, weights: Float64Array | undefined, resolution: number): Search {
  const total = 2 * (weights ? weights.reduce((sum, weight) => sum + weight, 0) : size);
  const reused = spare && spare.pending.length >= order ? spare : undefined;
  // while it is in use it is not spare: the generator of random numbers is not ours, and might search, too
  if (reused) spare = undefined;
  return {
    total,
    resolution,
    rounding: 1e-13 * total,
    arena: reused?.arena ?? arenaFor(order, 2 * size),
    ties: reused?.ties ?? new Float64Array(order),
    expected: reused?.expected ?? new Float64Array(order),
    numbers: reused?.numbers ?? new Int32Array(order),
    pending: reused?.pending ?? new Uint8Array(order),
    below: reused?.below ?? [],
  };
}

/** To be called when a search has come to its end, for the next one. */
export function endSearch(search: Search): void {
  if (search.arena.bytes <= SMALL_BYTES) spare = search;
  else spare ??= searchOfNothing();
}

function searchOfNothing(): Search {
  const search = searchOf({ order: 0, size: 0 }, undefined, 1);
  const { numbers, ties } = search;
  const level: Level = { order: 0, offsets: numbers, targets: numbers, weights: undefined, strengths: ties };
  search.below.push({ level, group: numbers, community: numbers });
  return search;
}

/** What searches were seen to take: more levels in larger networks. */
function arenaFor(order: number, arcs: number): Arena {
  const doublings = Math.log2(order + 2);
  return new Arena(Math.ceil(2 * arcs + 1.35 * order * doublings), Math.ceil(2 * order + (arcs * doublings) / 5));
}
