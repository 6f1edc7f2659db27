import { labelComponents } from '../cohesion/label-components.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { distancesOfAll } from './distances-of-all.ts';
import { type PathOptions, tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/diameter';

/**
 * Diameter: how far apart the two are who are farthest apart, in the largest component (of several equally large ones, the one whose
 * first node comes first). Undirected graphs only.
 *
 * Range: 0 to n - 1, with weights 0 and up; `null` for a graph without nodes. Not to be read as the usual distance: one long arm
 * decides it.
 * @throws when the graph is directed or an option unknown
 * @remarks Complexity: nodes × arcs / 64, with weights nodes × arcs × log nodes.
 * @see Harary, F. (1969): Graph theory, 14.
 */
export function diameter(graph: GraphOrSnapshot, options?: PathOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const lengths = tieLengths(snapshot, options, WHERE);
  if (snapshot.order === 0) return null;
  const { labels, sizes, count } = labelComponents(snapshot);
  let largest = 0;
  for (let part = 1; part < count; part++) if (sizes[part]! > sizes[largest]!) largest = part;
  const { farthest } = distancesOfAll(snapshot, 'out', lengths);
  let most = 0;
  for (let v = 0; v < snapshot.order; v++) if (labels[v] === largest && farthest[v]! > most) most = farthest[v]!;
  return most;
}
