import type { Snapshot } from '../snapshot/snapshot.ts';
import { Arena } from './arena.ts';

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
}

/** A search on the graph of a snapshot. */
export function searchOf({ order, size }: Snapshot, weights: Float64Array | undefined, resolution: number): Search {
  const total = 2 * (weights ? weights.reduce((sum, weight) => sum + weight, 0) : size);
  const arcs = 2 * size;
  const doublings = Math.log2(order + 2);
  return {
    total,
    resolution,
    rounding: 1e-13 * total,
    // what searches were seen to take: more levels in larger networks
    arena: new Arena(Math.ceil(2 * arcs + 1.35 * order * doublings), Math.ceil(2 * order + (arcs * doublings) / 5)),
    ties: new Float64Array(order),
    expected: new Float64Array(order),
    numbers: new Int32Array(order),
    pending: new Uint8Array(order),
  };
}
