import { type Snapshot, neighboursOf } from '../snapshot/snapshot.ts';

/**
 * Connected components: the parts of the network inside which everybody can reach everybody over ties.
 *
 * @param without a node that is treated as absent
 * @returns node numbers in rising order per component; larger components first, equal ones by their smallest node number.
 * A node without neighbours is a component of one. Complexity: linear in nodes and edges.
 */
export function components(snapshot: Snapshot, without = -1): number[][] {
  const seen = new Uint8Array(snapshot.ids.length);
  if (without >= 0) seen[without] = 1;
  const found: number[][] = [];
  for (let start = 0; start < snapshot.ids.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const part = [start];
    for (let next = 0; next < part.length; next++) {
      for (const w of neighboursOf(snapshot, part[next]!)) {
        if (seen[w]) continue;
        seen[w] = 1;
        part.push(w);
      }
    }
    found.push(part.sort((a, b) => a - b));
  }
  return found.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
