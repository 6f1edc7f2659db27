import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Adds up, for one node after the other, what it shares with each later node at two steps: the one sweep over all two-paths that every
 * link score is made of. Visits each unordered pair once.
 *
 * Memory: four numbers per node and two per tie.
 */
export class CommonNeighbours {
  /** The later nodes that the last call of {@link next} found, as many as it returned. */
  readonly found: Int32Array;
  /** By node number: the sum over its common neighbours with the present node. Only what stands in {@link found} is meant. */
  readonly sums: Float64Array;
  readonly #offsets: Int32Array;
  readonly #targets: Int32Array;
  readonly #worth: Float64Array;
  /** By node: where in its row the nodes after the present one begin. As rows and nodes are in ascending order, it only moves on. */
  readonly #later: Int32Array;
  #u = 0;
  #count = 0;

  /** @param worth by node: what it adds to each pair that it is a common neighbour of; above 0 */
  constructor(snapshot: Snapshot, worth: Float64Array) {
    this.#offsets = snapshot.offsets;
    this.#targets = ascendingTargets(snapshot);
    this.#worth = worth;
    this.#later = snapshot.offsets.slice(0, snapshot.order);
    this.found = new Int32Array(snapshot.order);
    this.sums = new Float64Array(snapshot.order);
  }

  /**
   * The pairs of the next node, beginning with node 0; to be called as often as there are nodes.
   *
   * @returns how many there are
   */
  next(): number {
    const { found, sums } = this;
    const offsets = this.#offsets;
    const targets = this.#targets;
    const later = this.#later;
    for (let i = 0; i < this.#count; i++) sums[found[i]!] = 0;
    const u = this.#u++;
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    let touched = 0;
    for (let k = start; k < end; k++) {
      const z = targets[k]!;
      const worth = this.#worth[z]!;
      for (let h = ++later[z]!, last = offsets[z + 1]!; h < last; h++) {
        const v = targets[h]!;
        if (sums[v] === 0) found[touched++] = v;
        sums[v]! += worth;
      }
    }
    for (let k = start; k < end; k++) sums[targets[k]!] = 0;
    let count = 0;
    for (let i = 0; i < touched; i++) if (sums[found[i]!] !== 0) found[count++] = found[i]!;
    return (this.#count = count);
  }
}

/** The rows of an undirected snapshot, each in ascending order: writing every node to the rows of its neighbours sorts them. */
function ascendingTargets({ offsets, targets, order }: Snapshot): Int32Array {
  const sorted = new Int32Array(targets.length);
  const next = offsets.slice();
  for (let v = 0; v < order; v++) for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sorted[next[targets[k]!]!++] = v;
  return sorted;
}
