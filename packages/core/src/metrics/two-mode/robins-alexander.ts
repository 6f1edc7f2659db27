import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { modesOf, type TwoModeOptions } from './modes.ts';
import { sharedContacts, sharedScratch } from './shared-contacts.ts';

const WHERE = '@netz-map/core/metrics/robins-alexander';

/**
 * Clustering of a whole network of two kinds of nodes: of all paths of three ties, the share whose ends are tied too, so that a circle of
 * four closes. How often two who share one contact share another.
 *
 * Range: 0 to 1; `null` when there is no path of three ties. Not to be compared with transitivity in networks of one kind.
 * @throws when the graph is directed, or its nodes are not of two kinds with ties between them only
 * @remarks Complexity: sum of the squares of the degrees of the second kind.
 * @see Robins, G.; Alexander, M. (2004): Small worlds among interlocking directors. Comput. Math. Organ. Theory 10, 69–94.
 */
export function robinsAlexander(graph: GraphOrSnapshot, options: TwoModeOptions): number | null {
  const snapshot = readGraph(graph, undefined, WHERE, 'undirected');
  const { of } = modesOf(graph, snapshot, options, WHERE);
  const { order, offsets, targets, ends } = snapshot;
  const rows = { offsets, targets };
  const beyond = (v: number): number => offsets[v + 1]! - offsets[v]! - 1;
  let paths = 0;
  for (let i = 0; i < ends.length; i += 2) paths += beyond(ends[i]!) * beyond(ends[i + 1]!);
  if (paths === 0) return null;
  const scratch = sharedScratch(order);
  let circles = 0;
  for (let v = 0; v < order; v++) {
    if (of[v] !== 0) continue;
    sharedContacts(rows, v, scratch, (other, shared) => {
      if (other > v) circles += (shared * (shared - 1)) / 2;
    });
  }
  return (4 * circles) / paths;
}
