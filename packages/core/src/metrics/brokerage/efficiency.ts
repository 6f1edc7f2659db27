import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { MetricOptions } from '../snapshot/read-graph.ts';
import { type EgoTies, egoTies } from './burt.ts';
import { effectiveSizes } from './effective-size.ts';

/**
 * Burt's efficiency: effective size per contact, the share of a node's contacts that open a circle of their own. No contact: `null`.
 *
 * Range: 1 / contacts to 1. Not to be read as a grade: a group whose members all know each other has low values throughout, and may
 * work well for just that reason. Not Krackhardt's efficiency of a whole network either.
 * @throws when a weight is asked of a snapshot without weights
 * @remarks Complexity: at most size^1.5.
 * @see Burt, R. S. (1992): Structural Holes. Harvard University Press, 53.
 */
export const efficiency: NodeMetric<MetricOptions, number | null> = /* @__PURE__ */ nodeMetric<MetricOptions, number | null>({
  name: 'efficiency',
  where: '@netz-map/core/metrics/efficiency',
  accepts: 'any',
  compute: (snapshot, options) => {
    const ego = egoTies(snapshot, options);
    return efficiencies(ego, effectiveSizes(ego));
  },
});

/** Effective sizes divided by the number of contacts; NaN for isolated nodes. */
export function efficiencies({ ties }: EgoTies, sizes: Float64Array): Float64Array {
  return sizes.map((size, v) => size / ties.contacts[v]!);
}
