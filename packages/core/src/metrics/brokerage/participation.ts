import { outgoingArcsOf } from '../snapshot/arcs.ts';
import { groupsOf, type NodeGroup } from '../snapshot/groups-of.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, weightsFor } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const WHERE = '@netz-map/core/metrics/participation';

export interface ParticipationOptions extends MetricOptions {
  /** Group of a node: a node attribute, a function or a record by key. Ties to nodes without a group are left out. Required. */
  readonly getNodeGroup?: NodeGroup | undefined;
}

/**
 * Participation coefficient (Guimerà and Amaral): how evenly a node's ties are spread over the groups.
 *
 * `1 - Σ_g (k_ig / k_i)²`, with `k_ig` its ties to group `g` and `k_i` all its ties; with weights, sums of weights. No tie: `null`. The
 * node's own group counts like any other.
 *
 * Range: 0 (all ties to one group) to 1 - 1 / groups. Not to be read as belonging to many groups: it says where ties lead, and nothing
 * about how many there are.
 * @throws when the graph is directed or `getNodeGroup` is missing
 * @remarks Complexity: linear in nodes and ties.
 * @see Guimerà, R. & Amaral, L. A. N. (2005): Functional cartography of complex metabolic networks. Nature 433, 895–900.
 */
export const participation: NodeMetric<ParticipationOptions, number | null> = /* @__PURE__ */ nodeMetric<
  ParticipationOptions,
  number | null
>({
  name: 'participation',
  where: WHERE,
  accepts: 'undirected',
  compute: participations,
});

function participations(snapshot: Snapshot, options: ParticipationOptions | undefined, graph: GraphOrSnapshot): Float64Array {
  const { labels, of } = groupsOf(graph, snapshot, options?.getNodeGroup, WHERE);
  const weights = weightsFor(snapshot, options);
  const { order } = snapshot;
  const { offsets, targets, edgeOf } = outgoingArcsOf(snapshot);
  const toGroup = new Float64Array(labels.length);
  return new Float64Array(order).map((_, v) => {
    let all = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const group = of[targets[k]!]!;
      if (group < 0) continue;
      const worth = weights ? weights[edgeOf[k]!]! : 1;
      toGroup[group]! += worth;
      all += worth;
    }
    let squares = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const group = of[targets[k]!]!;
      if (group < 0) continue;
      squares += (toGroup[group]! / all) ** 2;
      toGroup[group] = 0;
    }
    return all === 0 ? NaN : 1 - squares;
  });
}
