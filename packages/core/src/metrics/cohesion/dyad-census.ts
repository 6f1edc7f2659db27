import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { countDyads } from './dyads.ts';

const WHERE = '@netz-map/core/metrics/dyad-census';

/** All pairs of nodes by their ties. */
export interface DyadCensus {
  /** Tied in both directions. */
  readonly mutual: number;
  /** Tied in one direction only. */
  readonly asymmetric: number;
  /** Not tied. */
  readonly null: number;
}

/**
 * Dyad census: how many pairs of nodes are tied in both directions, in one, and not at all. Together they are n (n - 1) / 2.
 * Undirected ties count as mutual. Several arcs from one node to another count once, loops do not.
 *
 * Not to be read as disappointed friendships: often one side just was not asked, or was allowed to name a few others only.
 * @throws when `graph` is none
 * @remarks Complexity: linear in nodes and arcs.
 * @see Holland, P. W.; Leinhardt, S. (1970): A method for detecting structure in sociometric data. American Journal of Sociology 76, 492–513.
 */
export function dyadCensus(graph: GraphOrSnapshot, options?: MetricOptions): DyadCensus {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  const { tied, mutual } = countDyads(snapshot);
  const { order } = snapshot;
  return { mutual, asymmetric: tied - mutual, null: (order * order - order) / 2 - tied };
}
