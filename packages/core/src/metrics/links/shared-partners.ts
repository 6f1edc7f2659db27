import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * What one node shares with others. Aim at a node first; aiming at the next one wipes out what was.
 * Complexity: to aim, the number of two-paths from the node; then everything is at hand.
 */
export class SharedPartners {
  readonly #offsets: Int32Array;
  readonly #targets: Int32Array;
  readonly #common: Int32Array;
  readonly #allocation: Float64Array;
  readonly #found: Int32Array;
  #foundCount = 0;

  constructor({ order, offsets, targets }: Snapshot) {
    this.#offsets = offsets;
    this.#targets = targets;
    this.#common = new Int32Array(order);
    this.#allocation = new Float64Array(order);
    this.#found = new Int32Array(order);
  }

  aim(u: number): void {
    for (let i = 0; i < this.#foundCount; i++) this.#common[this.#found[i]!] = this.#allocation[this.#found[i]!] = 0;
    let count = 0;
    for (let k = this.#offsets[u]!, end = this.#offsets[u + 1]!; k < end; k++) {
      const z = this.#targets[k]!;
      const from = this.#offsets[z]!;
      const to = this.#offsets[z + 1]!;
      const share = 1 / (to - from);
      for (let h = from; h < to; h++) {
        const v = this.#targets[h]!;
        if (this.#common[v]!++ === 0) this.#found[count++] = v;
        this.#allocation[v]! += share;
      }
    }
    this.#foundCount = count;
  }

  /** How many neighbours the node aimed at shares with another one. */
  common(v: number): number {
    return this.#common[v]!;
  }

  /** Sum over the common neighbours of 1 / their number of ties. */
  resourceAllocation(v: number): number {
    return this.#allocation[v]!;
  }
}
