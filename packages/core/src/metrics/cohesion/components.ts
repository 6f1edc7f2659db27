import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { labelComponents, membersOf } from './label-components.ts';

const WHERE = '@netz-map/core/metrics/components';

/**
 * Connected components: the parts of a network inside which everybody is joined with everybody over any number of ties.
 * In a directed graph: weak components, where the direction of arcs does not matter; see `strongComponents` where it does.
 *
 * A node without ties is a component of one. Not to be read as groups or circles of people who work together: one single tie joins
 * two worlds into one component.
 *
 * @returns keys per component in the order of the graph; larger components first, equal ones by their first node
 * @throws when `graph` is none
 * @remarks Complexity: practically linear in nodes and edges, n log n for the order of the components.
 * @see Hopcroft, J.; Tarjan, R. (1973): Efficient algorithms for graph manipulation. Communications of the ACM 16, 372–378.
 */
export function components(graph: GraphOrSnapshot, options?: MetricOptions): string[][] {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  return membersOf(labelComponents(snapshot), (v) => snapshot.ids[v]!);
}
