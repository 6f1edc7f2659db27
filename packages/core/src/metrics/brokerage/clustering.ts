import { wordOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type MetricOptions, weightsFor } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { forEachTriangle } from './for-each-triangle.ts';
import { type ForwardTies, forwardTies, strengthsOf } from './forward-ties.ts';

const WHERE = '@netz-map/core/metrics/clustering';

export interface ClusteringOptions extends MetricOptions {
  /**
   * What the weights of `getEdgeWeight` do. `plain`: nothing. `barrat`: a closed pair counts by the weights of the node's own two ties.
   * `onnela`: a triangle counts by the geometric mean of its three weights, each divided by the largest weight of the graph.
   * @default 'plain'
   */
  readonly variant?: 'plain' | 'barrat' | 'onnela' | undefined;
}

/**
 * Local clustering: which share of the pairs of a node's contacts know each other. Fewer than two contacts: `null`.
 *
 * Plain: `t / (k (k - 1) / 2)`, with `t` triangles and `k` contacts. Barrat: `Σ (w_ij + w_ih) / 2 / (s (k - 1))` over ordered closed pairs,
 * `s` the strength. Onnela: `Σ (ŵ_ij ŵ_ih ŵ_jh)^⅓ / (k (k - 1))` over ordered closed pairs, `ŵ` the weight divided by the largest one.
 *
 * Range: 0 to 1. Not to be read as quality of cooperation: 1 is usual for a node with two contacts in one circle, and what two
 * organisations share through a third is counted as their tie only if it was recorded.
 * @throws when the graph is directed or an option is unknown
 * @remarks Complexity: at most size^1.5.
 * @see Watts, D. J. & Strogatz, S. H. (1998), Nature 393, 440–442. Barrat et al. (2004), PNAS 101, 3747–3752. Onnela et al. (2005),
 * Physical Review E 71, 065103.
 */
export const clustering: NodeMetric<ClusteringOptions, number | null> = /* @__PURE__ */ nodeMetric<ClusteringOptions, number | null>({
  name: 'clustering',
  where: WHERE,
  accepts: 'undirected',
  compute: clusterings,
});

function clusterings(snapshot: Snapshot, options: ClusteringOptions | undefined): Float64Array {
  const variant = wordOption(WHERE, 'variant', options?.variant, ['plain', 'barrat', 'onnela']);
  const ties = forwardTies(snapshot, weightsFor(snapshot, options));
  const { contacts, weights } = ties;
  // equal weights make all three the same
  const closed =
    !weights || variant === 'plain' ? triangleCounts(ties) : variant === 'barrat' ? barrat(ties, weights) : onnela(ties, weights);
  return closed.map((sum, v) => (contacts[v]! < 2 ? NaN : (2 * sum) / (contacts[v]! * (contacts[v]! - 1))));
}

/** How many triangles each node is part of. */
export function triangleCounts(ties: ForwardTies): Float64Array {
  const counts = new Float64Array(ties.contacts.length);
  forEachTriangle(ties, (u, v, w) => {
    counts[u]!++;
    counts[v]!++;
    counts[w]!++;
  });
  return counts;
}

/** Triangles, each worth the mean weight of the node's two ties in it, in terms of the mean weight of all its ties. */
function barrat(ties: ForwardTies, weights: Float64Array): Float64Array {
  const { contacts } = ties;
  const sums = new Float64Array(contacts.length);
  forEachTriangle(ties, (u, v, w, uv, uw, vw) => {
    sums[u]! += (weights[uv]! + weights[uw]!) / 2;
    sums[v]! += (weights[uv]! + weights[vw]!) / 2;
    sums[w]! += (weights[uw]! + weights[vw]!) / 2;
  });
  const strengths = strengthsOf(ties);
  return sums.map((sum, v) => (sum * contacts[v]!) / strengths[v]!);
}

/** Triangles, each worth the geometric mean of its three weights in terms of the largest weight of all. */
function onnela(ties: ForwardTies, weights: Float64Array): Float64Array {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const sums = new Float64Array(ties.contacts.length);
  forEachTriangle(ties, (u, v, w, uv, uw, vw) => {
    const worth = Math.cbrt((weights[uv]! / largest) * (weights[uw]! / largest) * (weights[vw]! / largest));
    sums[u]! += worth;
    sums[v]! += worth;
    sums[w]! += worth;
  });
  return sums;
}
