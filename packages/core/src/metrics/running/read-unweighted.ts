import { expectation } from '../../shared/expectation.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * The snapshot that a long run works on.
 *
 * @throws when the graph is none, or the options ask for weights or parallel edges, which only the measures themselves know: better
 * refused than passed over
 */
export function readUnweighted(graph: GraphOrSnapshot, options: object, where: string): Snapshot {
  const { getEdgeWeight = null, parallelEdges = 'simple' } = options as MetricOptions & { readonly parallelEdges?: unknown };
  if (getEdgeWeight !== null) throw expectation(where, 'no getEdgeWeight: long runs know no weights', getEdgeWeight);
  if (parallelEdges !== 'simple') throw expectation(where, 'parallelEdges "simple"', parallelEdges);
  return readGraph(graph, undefined, where, 'any');
}
