import { incomingOf } from '../snapshot/arcs.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The tie of a pair of nodes seen from one of them: it leads to the other, it comes from there, or both. */
export const OUT = 1;
export const IN = 2;
export const MUTUAL = 3;

/** The same tie seen from the other node. */
export const turned = (tie: number): number => (tie === MUTUAL ? MUTUAL : MUTUAL - tie);

/** The pairs of nodes that are tied, each once. */
export interface Dyads {
  /** `[u, v, u, v, …]` */
  readonly pairs: Int32Array;
  /** By pair: the tie seen from `u`. */
  readonly ties: Uint8Array;
  /** How many of them are tied in both directions. */
  readonly mutual: number;
}

/**
 * Arcs gathered into pairs. An undirected tie leads both ways.
 *
 * @remarks Complexity: linear in nodes and arcs.
 */
export function dyadsOf(snapshot: Snapshot): Dyads {
  const { order, size, directed, ends, offsets, targets } = snapshot;
  if (!directed) return { pairs: ends, ties: new Uint8Array(size).fill(MUTUAL), mutual: size };
  const incoming = incomingOf(snapshot);
  const pairs = new Int32Array(2 * size);
  const ties = new Uint8Array(size);
  // by node: the last u that leads to it
  const from = new Int32Array(order).fill(-1);
  let count = 0;
  let mutual = 0;
  const add = (u: number, v: number, tie: number): void => {
    pairs[2 * count] = u;
    pairs[2 * count + 1] = v;
    ties[count++] = tie;
  };
  for (let u = 0; u < order; u++) {
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++) from[targets[k]!] = u;
    for (let k = incoming.offsets[u]!; k < incoming.offsets[u + 1]!; k++) {
      const v = incoming.targets[k]!;
      if (from[v] !== u) {
        // v leads to u and not back: one arc, one pair, found at its head
        add(u, v, IN);
        continue;
      }
      if (u > v) continue;
      add(u, v, MUTUAL);
      mutual++;
    }
  }
  return { pairs: pairs.subarray(0, 2 * count), ties: ties.subarray(0, count), mutual };
}
