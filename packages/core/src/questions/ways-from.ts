import type { Snapshot } from '../metrics/snapshot/snapshot.ts';

/** Over whom one partner reaches all others on as few ties as possible. By node number. */
export interface Ways {
  /** Number of ties; -1: no way. */
  readonly distance: Int32Array;
  /** The last one before the node on its way; -1 at the start and where there is no way. */
  readonly previous: Int32Array;
}

/**
 * The shortest ways from one node to all others. Where several are equally short it is the first in the order of node numbers, read from the
 * start, if the rows of the snapshot rise, as those of a context do: the same way that `referralPath` gives, for all goals at once.
 *
 * @remarks Complexity: linear in nodes and edges.
 */
export function waysFrom({ order, offsets, targets }: Snapshot, start: number): Ways {
  const distance = new Int32Array(order).fill(-1);
  const previous = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  distance[start] = 0;
  queue[0] = start;
  for (let at = 0, end = 1; at < end; at++) {
    const v = queue[at]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (distance[w] !== -1) continue;
      distance[w] = distance[v]! + 1;
      previous[w] = v;
      queue[end++] = w;
    }
  }
  return { distance, previous };
}

/** Node numbers on the way, both ends included; `null` when there is none. */
export function wayTo({ distance, previous }: Ways, goal: number): number[] | null {
  if (distance[goal] === -1) return null;
  const way: number[] = [];
  for (let v = goal; v !== -1; v = previous[v]!) way.push(v);
  return way.reverse();
}
