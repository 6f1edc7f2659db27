import { wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
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
  const { ids, multiplicities } = snapshot;
  const found = cutPoints(snapshot, keptLowLinkOf(snapshot)).bridges;
  const single = all && multiplicities ? found.filter(notIn(severalTimes(snapshot, multiplicities))) : found;
  return single.map(([u, v]) => [ids[u]!, ids[v]!]);
}

/** The edges that stand for more than one: by their smaller node, the larger ones. */
function severalTimes({ ends }: Snapshot, multiplicities: Int32Array): Map<number, Set<number>> {
  const several = new Map<number, Set<number>>();
  for (let i = 0; i < ends.length; i += 2) {
    if (multiplicities[i >> 1] === 1) continue;
    const u = Math.min(ends[i]!, ends[i + 1]!);
    const larger = several.get(u) ?? new Set();
    several.set(u, larger.add(Math.max(ends[i]!, ends[i + 1]!)));
  }
  return several;
}

const notIn =
  (several: ReadonlyMap<number, ReadonlySet<number>>) =>
  ([u, v]: readonly [number, number]): boolean =>
    !several.get(u)?.has(v);
