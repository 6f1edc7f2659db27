import { wordOption } from '../snapshot/expect-option.ts';
import { recordOf } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { DirectedPathOptions } from './closeness.ts';
import { nodeNumber } from './node-number.ts';
import { pathSearch, searchFrom } from './path-search.ts';
import { tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/distances-from';

/**
 * How far all nodes are from one of them: over how many ties the shortest path leads, or with weights how long it is. The node itself
 * has 0, who cannot be reached `null`.
 *
 * @throws when the node is unknown, or an option
 * @remarks Complexity: number of arcs, with weights times the logarithm of the number of nodes.
 */
export function distancesFrom(graph: GraphOrSnapshot, node: string, options?: DirectedPathOptions): Record<string, number | null> {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  const direction = wordOption(WHERE, 'direction', options?.direction, ['out', 'in']);
  const search = pathSearch(snapshot, tieLengths(snapshot, options, WHERE), direction === 'out' ? 'from' : 'to');
  searchFrom(search, nodeNumber(snapshot, node, WHERE));
  return recordOf(snapshot.ids, (v) => (search.distance[v] === Infinity ? null : search.distance[v]!));
}
