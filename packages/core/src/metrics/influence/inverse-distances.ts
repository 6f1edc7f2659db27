import type { Rows } from '../snapshot/rows.ts';

/** Working memory of {@link inverseDistances}. */
export interface CountScratch {
  readonly seen: Int32Array;
  readonly now: Int32Array;
  readonly next: Int32Array;
  readonly front: Int32Array;
  readonly nextFront: Int32Array;
}

export function countScratch(order: number): CountScratch {
  return {
    seen: new Int32Array(order),
    now: new Int32Array(order),
    next: new Int32Array(order),
    front: new Int32Array(order),
    nextFront: new Int32Array(order),
  };
}

/**
 * The sum of 1 / distance over all ordered pairs of nodes that can reach each other, in numbers of ties, without some of the nodes.
 * 32 sources are carried in one sweep as bits of a mask. Pairs are counted by distance first, so that the sum does not depend on
 * the order of the nodes.
 *
 * @param gone marks of nodes that are absent
 * @remarks Complexity: edges times the largest distance, for every 32 nodes.
 */
export function inverseDistances({ offsets, targets }: Rows, gone: Uint8Array, scratch: CountScratch): number {
  const { seen } = scratch;
  let { now, next, front, nextFront } = scratch;
  const order = gone.length;
  const pairs: number[] = [];
  for (let first = 0; first < order;) {
    // a node that is absent looks as if every source had been there
    for (let v = 0; v < order; v++) seen[v] = gone[v] ? -1 : 0;
    let length = 0;
    for (; length < 32 && first < order; first++) {
      if (gone[first]) continue;
      seen[first] = now[first] = 1 << length;
      front[length++] = first;
    }
    for (let distance = 1; length > 0; distance++) {
      let reached = 0;
      for (let i = 0; i < length; i++) {
        const v = front[i]!;
        const sources = now[v]!;
        now[v] = 0;
        for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
          const w = targets[k]!;
          const fresh = sources & ~seen[w]!;
          if (fresh === 0) continue;
          if (next[w] === 0) nextFront[reached++] = w;
          next[w]! |= fresh;
        }
      }
      let count = 0;
      for (let i = 0; i < reached; i++) {
        const fresh = next[nextFront[i]!]!;
        seen[nextFront[i]!]! |= fresh;
        count += bitsOf(fresh);
      }
      if (count > 0) pairs[distance] = (pairs[distance] ?? 0) + count;
      [now, next] = [next, now];
      [front, nextFront] = [nextFront, front];
      length = reached;
    }
  }
  let sum = 0;
  for (let distance = pairs.length - 1; distance > 0; distance--) sum += pairs[distance]! / distance;
  return sum;
}

/** How many bits of a number are set. */
function bitsOf(mask: number): number {
  let x = mask - ((mask >>> 1) & 0x5555_5555);
  x = (x & 0x3333_3333) + ((x >>> 2) & 0x3333_3333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
