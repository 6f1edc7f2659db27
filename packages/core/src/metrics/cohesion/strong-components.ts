import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { membersOf } from './label-components.ts';
import { labelStrongComponents } from './label-strong-components.ts';

const WHERE = '@netz-map/core/metrics/strong-components';

/**
 * Strong components: the parts of a directed network inside which everybody reaches everybody along the direction of the arcs.
 * A node on no cycle is a component of one. In an undirected graph every tie leads both ways: the same as `components`.
 *
 * @returns keys per component in the order of the graph; larger components first, equal ones by their first node
 * @throws when `graph` is none
 * @remarks Complexity: linear in nodes and arcs, n log n for the order of the components.
 * @see Tarjan, R. (1972): Depth-first search and linear graph algorithms. SIAM Journal on Computing 1, 146–160.
 */
export function strongComponents(graph: GraphOrSnapshot, options?: MetricOptions): string[][] {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  return membersOf(labelStrongComponents(snapshot), (v) => snapshot.ids[v]!);
}
