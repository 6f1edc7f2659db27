import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { MetricOptions } from '../snapshot/read-graph.ts';
import { type EgoTies, egoTies } from './burt.ts';
import { forEachTriangle } from './for-each-triangle.ts';

/**
 * Burt's effective size: how many separate circles a node's contacts make up. Contacts that know each other count for less than two.
 *
 * Without weights `n - 2t / n`, with `n` contacts and `t` ties among them. In general `Σ_j (1 - Σ_q p_iq m_jq)` over contacts `j` and
 * `q`, where `p_iq = z_iq / Σ_k z_ik`, `m_jq = z_jq / max_k z_jk` and `z_ij = a_ij + a_ji`. No contact: `null`.
 *
 * Range: 1 to the number of contacts. Not to be read as the number of useful contacts: a second way into the same circle is a safeguard.
 * @throws when a weight is asked of a snapshot without weights
 * @remarks Complexity: at most size^1.5.
 * @see Burt, R. S. (1992): Structural Holes. Harvard University Press, equation 2.2. Without weights: Borgatti, S. P. (1997): Structural
 * holes: Unpacking Burt's redundancy measures. Connections 20 (1), 35–38.
 */
export const effectiveSize: NodeMetric<MetricOptions, number | null> = /* @__PURE__ */ nodeMetric<MetricOptions, number | null>({
  name: 'effectiveSize',
  where: '@netz-map/core/metrics/effective-size',
  accepts: 'any',
  compute: (snapshot, options) => effectiveSizes(egoTies(snapshot, options)),
});

/** The effective size of all nodes; NaN for isolated ones. */
export function effectiveSizes({ ties, strengths }: EgoTies): Float64Array {
  const { contacts, weights } = ties;
  const redundant = new Float64Array(contacts.length);
  if (weights) {
    const largest = largestWeights(ties, weights);
    forEachTriangle(ties, (u, v, w, uv, uw, vw) => {
      const a = weights[uv]!;
      const b = weights[uw]!;
      const c = weights[vw]!;
      redundant[u]! += c * (b / largest[v]! + a / largest[w]!);
      redundant[v]! += b * (c / largest[u]! + a / largest[w]!);
      redundant[w]! += a * (c / largest[u]! + b / largest[v]!);
    });
  } else
    forEachTriangle(ties, (u, v, w) => {
      redundant[u]! += 2;
      redundant[v]! += 2;
      redundant[w]! += 2;
    });
  return redundant.map((sum, v) => (contacts[v] === 0 ? NaN : contacts[v]! - sum / strengths[v]!));
}

function largestWeights({ offsets, targets }: EgoTies['ties'], weights: Float64Array): Float64Array {
  const order = offsets.length - 1;
  const largest = new Float64Array(order);
  for (let u = 0, k = 0; u < order; u++)
    for (const end = offsets[u + 1]!; k < end; k++) {
      const v = targets[k]!;
      largest[u] = Math.max(largest[u]!, weights[k]!);
      largest[v] = Math.max(largest[v]!, weights[k]!);
    }
  return largest;
}
