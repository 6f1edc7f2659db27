import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Connected components by node number, as findings and suggestions read them: the parts of the network inside which everybody can
 * reach everybody over ties. Apart from `components`: a web page loads this one, and it is smaller on top of the rows that are there.
 *
 * @returns node numbers in rising order per component; larger components first, equal ones by their smallest node number.
 * A node without neighbours is a component of one. Complexity: linear in nodes and edges, but for sorting.
 */
export function partsOf(snapshot: Snapshot): number[][] {
  const seen = new Uint8Array(snapshot.order);
  const parts: number[][] = [];
  for (let start = 0; start < snapshot.order; start++) if (!seen[start]) parts.push(rising(reach(snapshot, start, seen)));
  // found in the order of their smallest nodes, and sorting leaves equal ones in that order
  return parts.sort((a, b) => b.length - a.length);
}

/** All nodes that can be reached from `start` without those already `seen`, which it marks; in no particular order. */
export function reach({ offsets, targets }: Snapshot, start: number, seen: Uint8Array): number[] {
  seen[start] = 1;
  const part = [start];
  for (let next = 0; next < part.length; next++) {
    const v = part[next]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const w = targets[i]!;
      if (seen[w]) continue;
      seen[w] = 1;
      part.push(w);
    }
  }
  return part;
}

/** Sorts in place. */
export const rising = (nodes: number[]): number[] => nodes.sort((a, b) => a - b);
