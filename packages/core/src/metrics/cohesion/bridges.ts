import { wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { cutPoints } from './cut-points.ts';
import { keptLowLinkOf } from './low-link.ts';

const WHERE = '@netz-map/core/metrics/bridges';

export interface BridgesOptions extends MetricOptions {
  /**
   * `simple`: several edges between two nodes are one tie. `all`: they are several, and none of them is a bridge.
   * @default 'simple'
   */
  readonly parallelEdges?: 'simple' | 'all' | undefined;
}

/**
 * Bridges: ties without which their component would fall apart in two; the only way between two parts of the network.
 *
 * Not to be read as weak or as important ties: how well a tie works does not matter here, only that there is no way around it.
 *
 * @returns keys of both ends, the one that comes first in the graph first; in the order of the graph
 * @throws when the graph is directed, an option is unknown, or `graph` is none
 * @remarks Complexity: linear in nodes and edges. A snapshot remembers the search for `articulationPoints` and `biconnectedComponents`.
 * @see Tarjan, R. (1974): A note on finding the bridges of a graph. Information Processing Letters 2, 160–161.
 */
export function bridges(graph: GraphOrSnapshot, options?: BridgesOptions): [string, string][] {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const all = wordOption(WHERE, 'parallelEdges', options?.parallelEdges, ['simple', 'all']) === 'all';
  const { ids, order, ends, multiplicities } = snapshot;
  const pair = (u: number, v: number): number => Math.min(u, v) * order + Math.max(u, v);
  const several = new Set<number>();
  if (all) multiplicities?.forEach((times, e) => times > 1 && several.add(pair(ends[2 * e]!, ends[2 * e + 1]!)));
  return cutPoints(snapshot, keptLowLinkOf(snapshot))
    .bridges.filter(([u, v]) => !several.has(pair(u, v)))
    .map(([u, v]) => [ids[u]!, ids[v]!]);
}
