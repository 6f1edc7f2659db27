import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * What leads from one node to others in two and three steps. Aim at a node first; aiming at the next one wipes out what was.
 * Complexity: to aim, the number of two-paths from the node; a score by two steps is at hand, by three costs the ties of the other node.
 */
export class SharedWays {
  readonly #offsets: Int32Array;
  readonly #targets: Int32Array;
  /** By node: 1 / the root of its number of ties. */
  readonly #rootShare: Float64Array;
  readonly #common: Int32Array;
  readonly #allocation: Float64Array;
  readonly #steps: Float64Array;
  readonly #found: Int32Array;
  #foundCount = 0;

  constructor({ order, offsets, targets }: Snapshot) {
    this.#offsets = offsets;
    this.#targets = targets;
    this.#rootShare = Float64Array.from({ length: order }, (_, v) => 1 / Math.sqrt(Math.max(1, offsets[v + 1]! - offsets[v]!)));
    this.#common = new Int32Array(order);
    this.#allocation = new Float64Array(order);
    this.#steps = new Float64Array(order);
    this.#found = new Int32Array(order);
  }

  aim(u: number): void {
    for (let i = 0; i < this.#foundCount; i++) {
      const v = this.#found[i]!;
      this.#common[v] = this.#allocation[v] = this.#steps[v] = 0;
    }
    let count = 0;
    for (let k = this.#offsets[u]!, end = this.#offsets[u + 1]!; k < end; k++) {
      const z = this.#targets[k]!;
      const root = this.#rootShare[z]!;
      const share = root * root;
      for (let h = this.#offsets[z]!, last = this.#offsets[z + 1]!; h < last; h++) {
        const v = this.#targets[h]!;
        if (v === u) continue;
        if (this.#common[v]!++ === 0) this.#found[count++] = v;
        this.#allocation[v]! += share;
        this.#steps[v]! += root;
      }
    }
    this.#foundCount = count;
  }

  /** How many neighbours the node aimed at shares with `v`. */
  common(v: number): number {
    return this.#common[v]!;
  }

  /** Sum over the common neighbours of 1 / their number of ties. */
  resourceAllocation(v: number): number {
    return this.#allocation[v]!;
  }

  /** Sum over the paths of three of 1 / the root of the product of the numbers of ties of the two in between. */
  pathsOfThree(v: number): number {
    let sum = 0;
    for (let k = this.#offsets[v]!, end = this.#offsets[v + 1]!; k < end; k++) {
      const w = this.#targets[k]!;
      sum += this.#steps[w]! * this.#rootShare[w]!;
    }
    return sum;
  }
}
