import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';

const WHERE = '@netz-map/core/metrics/density';

/**
 * Density: the share of the possible ties that exist. Several edges between two nodes count once, loops do not.
 *
 * Formula: 2m / (n (n - 1)), directed: m / (n (n - 1)). Range: 0 to 1; `null` with less than two nodes, where no tie is possible.
 * Not to be compared between networks of different size: nobody keeps up ties with everybody, so large networks are less dense, and
 * not to be read as "the more, the better".
 * @throws when `graph` is none
 * @remarks Complexity: constant on a snapshot; from a graph, linear in nodes and edges.
 * @see Wasserman, S.; Faust, K. (1994): Social network analysis. Cambridge University Press, 101–103 and 129.
 */
export function density(graph: GraphOrSnapshot, options?: MetricOptions): number | null {
  const { order, size, directed } = readGraph(graph, options, WHERE, 'any');
  return order < 2 ? null : ((directed ? 1 : 2) * size) / (order * (order - 1));
}
