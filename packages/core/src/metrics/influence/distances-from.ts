import type { Rows } from '../snapshot/rows.ts';

/**
 * Distances from the nearest of some nodes, in numbers of ties.
 *
 * @param starts marks of the nodes to start from
 * @param into gets the distances by node number; -1: out of reach
 * @param queue working memory, one entry per node
 * @remarks Complexity: linear in nodes and edges.
 */
export function distancesFrom({ offsets, targets }: Rows, starts: Uint8Array, into: Int32Array, queue: Int32Array): void {
  let end = 0;
  for (let v = 0; v < starts.length; v++) {
    into[v] = starts[v] ? 0 : -1;
    if (starts[v]) queue[end++] = v;
  }
  for (let at = 0; at < end; at++) {
    const v = queue[at]!;
    for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) {
      const w = targets[k]!;
      if (into[w] !== -1) continue;
      into[w] = into[v]! + 1;
      queue[end++] = w;
    }
  }
}
