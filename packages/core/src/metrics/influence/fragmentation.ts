import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { membersOf } from './members-of.ts';
import { pairsAmong, pairsLeft, pairsScratch } from './pairs-left.ts';

const WHERE = '@netz-map/core/metrics/fragmentation';

export interface FragmentationOptions extends MetricOptions {
  /**
   * Keys of nodes that are taken away first.
   * @default none
   */
  readonly without?: readonly string[] | undefined;
}

/**
 * Fragmentation F: the share of pairs that cannot reach each other, F = 1 - connected pairs / all pairs.
 *
 * Range: 0 (all connected) to 1 (nobody tied); `null` when fewer than two nodes are left. Not to be read as fragility: a chain has
 * F = 0 as a ring has; ask for it `without` somebody.
 * @throws when the graph is directed, or `without` names a node that is not there
 * @remarks Complexity: linear in nodes and edges.
 * @see Borgatti, S. P. (2006): Identifying sets of key players in a social network. Comput. Math. Organ. Theory 12, 21–34.
 */
export function fragmentation(graph: GraphOrSnapshot, options?: FragmentationOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const gone = membersOf(snapshot, options?.without ?? [], WHERE, 'without');
  const left = gone.reduce((sum, mark) => sum - mark, snapshot.order);
  if (left < 2) return null;
  return 1 - pairsLeft(snapshot, gone, new Float64Array(snapshot.order), pairsScratch(snapshot.order)) / pairsAmong(left);
}

/**
 * Fragmentation without each node in turn: which share of the others could no longer reach each other. See {@link fragmentation}.
 *
 * Range: 0 to 1; `null` in networks of fewer than three nodes. Not to be read as a ranking of those who matter: in a well-knit
 * network it is 0 for everyone, and taking two away at once may tear what neither tears alone (`keyPlayers`).
 * @throws when the graph is directed
 * @remarks Complexity: linear in nodes and edges, for all nodes together.
 * @see Borgatti (2006), KPP-Neg for sets of one.
 */
export const fragmentationWithoutNode: NodeMetric<MetricOptions, number | null> = /* @__PURE__ */ nodeMetric<MetricOptions, number | null>({
  name: 'fragmentationWithoutNode',
  where: WHERE,
  accepts: 'undirected',
  compute: withoutEach,
});

function withoutEach(snapshot: Snapshot): Float64Array {
  const { order } = snapshot;
  const values = new Float64Array(order);
  if (order < 3) return values.fill(Number.NaN);
  pairsLeft(snapshot, new Uint8Array(order), values, pairsScratch(order));
  for (let v = 0; v < order; v++) values[v] = 1 - values[v]! / pairsAmong(order - 1);
  return values;
}
