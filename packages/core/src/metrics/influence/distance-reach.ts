import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { distancesOfAll } from '../paths/distances-of-all.ts';
import { distancesFrom } from './distances-from.ts';
import { membersOf } from './members-of.ts';

const WHERE = '@netz-map/core/metrics/distance-reach';

export interface DistanceReachOptions extends MetricOptions {
  /** Keys of the nodes that news starts from. */
  readonly from: readonly string[];
}

/**
 * Distance-weighted reach R of a set: how near everybody is to its nearest member. A member counts 1, a node at distance d from the set
 * 1/d, one out of reach 0; R is the mean over all nodes.
 *
 * Range: 0 to 1, where 1 means that everybody is in the set or tied to it. `null` without nodes.
 * @throws when the graph is directed, or `from` is missing or names a node that is not there
 * @remarks Complexity: linear in nodes and edges.
 * @see Borgatti, S. P. (2006): Identifying sets of key players in a social network. Comput. Math. Organ. Theory 12, 21–34 (KPP-Pos).
 */
export function distanceReach(graph: GraphOrSnapshot, options: DistanceReachOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const { order } = snapshot;
  const inSet = membersOf(snapshot, options?.from, WHERE, 'from');
  if (order === 0) return null;
  const distances = new Int32Array(order);
  distancesFrom(snapshot, inSet, distances, new Int32Array(order));
  let sum = 0;
  for (let v = 0; v < order; v++) sum += nearness(distances[v]!);
  return sum / order;
}

/** What a node at this distance from a set counts; -1 is out of reach. */
export function nearness(distance: number): number {
  return distance === 0 ? 1 : distance > 0 ? 1 / distance : 0;
}

/**
 * Distance-weighted reach of each node alone, see {@link distanceReach}: (1 + Σ 1/d) / n.
 *
 * Range: 1/n (not tied) to 1 (tied to everybody). Not to be read as the reach of several together: two who reach the same people
 * reach no more than one.
 * @throws when the graph is directed
 * @remarks Complexity: edges times the largest distance, for every 64 nodes.
 * @see Borgatti (2006), KPP-Pos for sets of one.
 */
export const distanceReachOfNode: NodeMetric<MetricOptions> = /* @__PURE__ */ nodeMetric({
  name: 'distanceReachOfNode',
  where: WHERE,
  accepts: 'undirected',
  compute: ofEach,
});

function ofEach(snapshot: Snapshot): Float64Array {
  return distancesOfAll(snapshot).inverse.map((sum) => (sum + 1) / snapshot.order);
}
