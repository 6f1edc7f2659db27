import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { MetricOptions } from '../snapshot/read-graph.ts';
import { type EgoTies, egoTies, holds, squaredHolds } from './burt.ts';

/**
 * Burt's constraint: how much a node's contacts hold it, because they are few or because they know each other. Low values mean that
 * it reaches into circles that are not otherwise connected (structural holes).
 *
 * `c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²` over its direct contacts `j`, where `p_ij` is the share of its ties, `z_ij / Σ_k z_ik`, and
 * `z_ij = a_ij + a_ji` (so a two-way tie of a directed graph weighs double). One contact: 1. No contact: `null`.
 *
 * Range: above 0, at most 1.125 (two contacts that are tied to each other); with weights or directions below 2. Not to be read as the
 * influence of a node, nor as a fault: being held is also being supported. It looks no further than two steps.
 *
 * Only direct contacts count as `j`, as with Burt, UCINET and networkx. For directed graphs networkx gives nothing for nodes that no arc
 * leaves; here they have a value, as in igraph.
 * @throws when a weight is asked of a snapshot without weights
 * @remarks Complexity: at most size^1.5; memory: two numbers per tie.
 * @see Burt, R. S. (1992): Structural Holes. Harvard University Press, equation 2.4.
 */
export const constraint: NodeMetric<MetricOptions, number | null> = /* @__PURE__ */ nodeMetric<MetricOptions, number | null>({
  name: 'constraint',
  where: '@netz-map/core/metrics/constraint',
  accepts: 'any',
  compute: (snapshot, options) => {
    const ego = egoTies(snapshot, options);
    return constraints(ego, squaredHolds(ego.ties, holds(ego)));
  },
});

/** The constraint of all nodes from their {@link squaredHolds}. NaN for isolated ones. */
export function constraints({ strengths }: EgoTies, squares: Float64Array): Float64Array {
  return squares.map((square, v) => square / (strengths[v]! * strengths[v]!));
}
