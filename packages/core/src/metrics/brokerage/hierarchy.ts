import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { MetricOptions } from '../snapshot/read-graph.ts';
import { type EgoTies, egoTies, holds, squaredHolds } from './burt.ts';

/**
 * Burt's hierarchy: how far the constraint on a node comes from one contact rather than from all alike (Coleman–Theil index of disorder).
 *
 * `Σ_j r_ij ln r_ij / (n ln n)` with `r_ij = c_ij / (c_i / n)` over its `n` contacts, `c_ij` what contact `j` adds to the constraint
 * `c_i`. One contact: 1. No contact: `null`.
 *
 * Range: 0 (all contacts hold it alike) to 1. Not to be read as rank or as who gives orders, nor as Krackhardt's hierarchy of a network.
 * @throws when a weight is asked of a snapshot without weights
 * @remarks Complexity: at most size^1.5; memory: two numbers per tie.
 * @see Burt, R. S. (1992): Structural Holes. Harvard University Press, equation 2.9.
 */
export const hierarchy: NodeMetric<MetricOptions, number | null> = /* @__PURE__ */ nodeMetric<MetricOptions, number | null>({
  name: 'hierarchy',
  where: '@netz-map/core/metrics/hierarchy',
  accepts: 'any',
  compute: (snapshot, options) => {
    const ego = egoTies(snapshot, options);
    const hold = holds(ego);
    return hierarchies(ego, hold, squaredHolds(ego.ties, hold));
  },
});

/** The hierarchy of all nodes; NaN for isolated ones. */
export function hierarchies({ ties }: EgoTies, hold: Float64Array, squares: Float64Array): Float64Array {
  const { offsets, targets, contacts } = ties;
  const order = contacts.length;
  const disorder = new Float64Array(order);
  for (let u = 0, k = 0; u < order; u++)
    for (const end = offsets[u + 1]!; k < end; k++) {
      const v = targets[k]!;
      const square = hold[k]! * hold[k]!;
      disorder[u]! += xLogX((square / squares[u]!) * contacts[u]!);
      disorder[v]! += xLogX((square / squares[v]!) * contacts[v]!);
    }
  return disorder.map((sum, v) => {
    const n = contacts[v]!;
    // rounding may leave a little less than nothing
    return n === 0 ? NaN : n === 1 ? 1 : Math.max(0, sum / (n * Math.log(n)));
  });
}

function xLogX(x: number): number {
  return x * Math.log(x);
}
