import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { cutPoints } from './cut-points.ts';
import { keptLowLinkOf } from './low-link.ts';

const WHERE = '@netz-map/core/metrics/articulation-points';

/**
 * Articulation points: nodes without which their component would fall apart. Somebody is reached by others through them alone.
 *
 * Not to be read as influence, and not as merit: it tells where a network is fragile, and one further tie around them ends it.
 *
 * @returns their keys in the order of the graph
 * @throws when the graph is directed, or `graph` is none
 * @remarks Complexity: linear in nodes and edges. A snapshot remembers the search for `bridges` and `biconnectedComponents`.
 * @see Hopcroft, J.; Tarjan, R. (1973): Efficient algorithms for graph manipulation. Communications of the ACM 16, 372–378.
 */
export function articulationPoints(graph: GraphOrSnapshot, options?: MetricOptions): string[] {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  return cutPoints(snapshot, keptLowLinkOf(snapshot)).articulationPoints.map((v) => snapshot.ids[v]!);
}
