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
  /** Per community: strength of its members. */
  readonly strengthOf: Float64Array;
  /** New numbers of communities by old ones. */
  readonly numbers: Int32Array;
  /** Per node: 1 if it is still to be looked at. */
  readonly pending: Uint8Array;
}

/** A search on the graph of a snapshot. */
export function searchOf({ order, size }: Snapshot, weights: Float64Array | undefined, resolution: number): Search {
  const total = 2 * (weights ? weights.reduce((sum, weight) => sum + weight, 0) : size);
  const arcs = 2 * size;
  return {
    total,
    resolution,
    rounding: 1e-13 * total,
    // what searches on networks of 100 to 1,000 nodes take; larger ones have more levels and take more when they need it
    arena: new Arena(10 * order + 2 * arcs, 2 * order + 2 * arcs),
    ties: new Float64Array(order),
    strengthOf: new Float64Array(order),
    numbers: new Int32Array(order),
    pending: new Uint8Array(order),
  };
}
