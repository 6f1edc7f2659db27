import { compareText } from '../../shared/compare.ts';
import { Snapshot } from '../snapshot/snapshot.ts';

/**
 * The same undirected graph with nodes in the order of their keys, and ties in the order of their nodes: what chance decides on it does
 * not depend on the order of anybody's rows. Each row of neighbours is in ascending order.
 *
 * @returns with `placeOf`, the new number of a node by its old one. Complexity: n log n in nodes and ties.
 */
export function inOrderOfKeys({ ids, ends, order, size }: Snapshot): { sorted: Snapshot; placeOf: Int32Array } {
  const nodes = Array.from(ids.keys()).sort((u, v) => compareText(ids[u]!, ids[v]!));
  const placeOf = new Int32Array(order);
  nodes.forEach((v, place) => (placeOf[v] = place));
  const ties = new Float64Array(size);
  for (let e = 0; e < size; e++) {
    const u = placeOf[ends[2 * e]!]!;
    const v = placeOf[ends[2 * e + 1]!]!;
    ties[e] = Math.min(u, v) * order + Math.max(u, v);
  }
  ties.sort();
  const sortedEnds = new Int32Array(2 * size);
  ties.forEach((tie, e) => {
    sortedEnds[2 * e] = Math.floor(tie / order);
    sortedEnds[2 * e + 1] = tie % order;
  });
  return { sorted: new Snapshot({ ids: nodes.map((v) => ids[v]!), ends: sortedEnds }), placeOf };
}
