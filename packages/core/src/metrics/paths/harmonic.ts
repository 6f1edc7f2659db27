import { wordOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { DirectedPathOptions } from './closeness.ts';
import { distancesOfAll } from './distances-of-all.ts';
import { tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/harmonic';

/**
 * Harmonic centrality: how near a node is to the others, where those who cannot be reached simply count 0. The sound choice for networks
 * in several parts, where closeness needs a convention.
 *
 * h(v) = Σ 1 / d(v, w) / (n - 1) over all others w.
 *
 * Range: 0 to 1 (with weights: 0 and up); `null` for a node that is alone in the graph. Not to be read as influence.
 * @throws when an option is unknown
 * @remarks Complexity: nodes × arcs / 64, with weights nodes × arcs × log nodes.
 * @see Marchiori, M.; Latora, V. (2000): Harmony in the small-world. Physica A 285, 539–546.
 * Boldi, P.; Vigna, S. (2014): Axioms for centrality. Internet Mathematics 10, 222–262.
 */
export const harmonic: NodeMetric<DirectedPathOptions, number | null> = /* @__PURE__ */ nodeMetric<DirectedPathOptions, number | null>({
  name: 'harmonic',
  where: WHERE,
  accepts: 'any',
  compute,
});

function compute(snapshot: Snapshot, options: DirectedPathOptions | undefined): Float64Array {
  const direction = wordOption(WHERE, 'direction', options?.direction, ['out', 'in']);
  const { inverse } = distancesOfAll(snapshot, direction, tieLengths(snapshot, options, WHERE));
  return harmonicFrom(inverse);
}

/** Harmonic centrality from the sums of 1 / distance of all nodes. */
export function harmonicFrom(inverse: Float64Array): Float64Array {
  const others = inverse.length - 1;
  return inverse.map((sum) => (others > 0 ? sum / others : NaN));
}
