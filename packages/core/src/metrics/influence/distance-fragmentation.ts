import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { FragmentationOptions } from './fragmentation.ts';
import { inverseDistancesWithout } from './inverse-distances.ts';
import { membersOf } from './members-of.ts';

const WHERE = '@netz-map/core/metrics/distance-fragmentation';

/**
 * Distance-weighted fragmentation DF: how far from "everybody tied to everybody" the network is, when a pair at distance d counts 1/d
 * and one that cannot reach each other 0. DF = 1 - mean of 1/d over all pairs; 1 minus the global efficiency.
 *
 * Range: 0 (all tied to all) to 1 (nobody tied); `null` when fewer than two nodes are left. Not to be compared between networks of
 * different size: larger ones have longer ways.
 * @throws when the graph is directed, or `without` names a node that is not there
 * @remarks Complexity: edges times the largest distance, for every 64 nodes.
 * @see Borgatti, S. P. (2006): Identifying sets of key players in a social network. Comput. Math. Organ. Theory 12, 21–34.
 */
export function distanceFragmentation(graph: GraphOrSnapshot, options?: FragmentationOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const gone = membersOf(snapshot, options?.without ?? [], WHERE, 'without');
  const left = gone.reduce((sum, mark) => sum - mark, snapshot.order);
  return left < 2 ? null : 1 - inverseDistancesWithout(snapshot)(gone) / (left * (left - 1));
}

/**
 * Distance-weighted fragmentation without each node in turn: how much longer the ways of the others would be. See {@link distanceFragmentation}.
 *
 * Range: 0 to 1; `null` in networks of fewer than three nodes. Compare it with the value of the whole network: it can be lower, when
 * somebody at the margin goes.
 * @throws when the graph is directed
 * @remarks Complexity: edges times nodes² / 64 times the largest distance; seconds from 1,000 nodes on.
 * @see Borgatti (2006), KPP-Neg for sets of one.
 */
export const distanceFragmentationWithoutNode: NodeMetric<MetricOptions, number | null> = /* @__PURE__ */ nodeMetric<
  MetricOptions,
  number | null
>({
  name: 'distanceFragmentationWithoutNode',
  where: WHERE,
  accepts: 'undirected',
  compute: withoutEach,
});

function withoutEach(snapshot: Snapshot): Float64Array {
  const { order } = snapshot;
  const values = new Float64Array(order).fill(Number.NaN);
  if (order < 3) return values;
  const gone = new Uint8Array(order);
  const inverseDistances = inverseDistancesWithout(snapshot);
  for (let v = 0; v < order; v++) {
    gone[v] = 1;
    values[v] = 1 - inverseDistances(gone) / ((order - 1) * (order - 2));
    gone[v] = 0;
  }
  return values;
}
