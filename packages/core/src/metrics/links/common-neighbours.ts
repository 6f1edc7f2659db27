import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * The one sweep over all two-paths that every link score is made of: what each node shares with each later node at two steps, one node
 * after the other. Memory: four numbers per node and two per tie.
 *
 * Flat arrays and plain functions: engines forget the shapes of objects that nobody holds, and with them the fast code for their methods.
 */
export interface Sweep {
  /** Later nodes that are not tied to the present one but share a neighbour with it, as many as {@link sweepFrom} returned. */
  readonly found: Int32Array;
  /** By node number: the sum over its common neighbours with the present node; 0: none, or tied to it. */
  readonly sums: Float64Array;
  readonly offsets: Int32Array;
  /** Rows in ascending order. */
  readonly targets: Int32Array;
  readonly worth: Float64Array;
  /** By node: where in its row the nodes after the present one begin; as rows and nodes are in ascending order, it only moves on. */
  readonly later: Int32Array;
}

/** @param worth by node: what it adds to each pair that it is a common neighbour of; above 0 */
export function newSweep({ offsets, targets, order }: Snapshot, worth: Float64Array): Sweep {
  return {
    found: new Int32Array(order),
    sums: new Float64Array(order),
    offsets,
    targets: ascending(offsets, targets),
    worth,
    later: offsets.slice(0, order),
  };
}

/**
 * Finds what node `u` shares with later nodes. To be called for node 0, 1, 2 and so on.
 *
 * @param before what the call for the node before returned; 0 for the first
 * @returns how many nodes there are in `found`
 */
export function sweepFrom(u: number, before: number, { found, sums, offsets, targets, worth, later }: Sweep): number {
  for (let i = 0; i < before; i++) sums[found[i]!] = 0;
  const start = offsets[u]!;
  const end = offsets[u + 1]!;
  let touched = 0;
  for (let k = start; k < end; k++) {
    const z = targets[k]!;
    const share = worth[z]!;
    for (let h = ++later[z]!, last = offsets[z + 1]!; h < last; h++) {
      const v = targets[h]!;
      if (sums[v] === 0) found[touched++] = v;
      sums[v]! += share;
    }
  }
  for (let k = start; k < end; k++) sums[targets[k]!] = 0;
  let count = 0;
  for (let i = 0; i < touched; i++) if (sums[found[i]!] !== 0) found[count++] = found[i]!;
  return count;
}

/** The rows of an undirected graph, each in ascending order: writing every node to the rows of its neighbours sorts them. */
function ascending(offsets: Int32Array, targets: Int32Array): Int32Array {
  const sorted = new Int32Array(targets.length);
  const next = offsets.slice();
  for (let v = 0, k = 0; k < targets.length; v++) for (const end = offsets[v + 1]!; k < end; k++) sorted[next[targets[k]!]!++] = v;
  return sorted;
}
