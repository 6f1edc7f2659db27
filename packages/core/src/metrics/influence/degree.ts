import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type MetricOptions, weightsFor } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { wordOption } from '../snapshot/expect-option.ts';

const WHERE = '@netz-map/core/metrics/degree';

export interface DegreeOptions extends MetricOptions {
  /**
   * Directed graphs: arcs that leave a node, that reach it, or both.
   * @default 'all'
   */
  readonly direction?: 'all' | 'in' | 'out' | undefined;
  /**
   * `simple`: each neighbour once. `all`: every edge that was merged counts, and a loop counts twice.
   * @default 'simple'
   */
  readonly parallelEdges?: 'simple' | 'all' | undefined;
}

/**
 * Degree: with how many others a node is directly tied. With weights: strength, the sum of the weights of its ties.
 *
 * Range: 0 to n - 1 (strength: 0 and up). Not to be read as importance: many ties of one kind may matter less than one to another circle.
 * @throws when an option is unknown
 * @remarks Complexity: linear in nodes and edges.
 * @see Freeman, L. C. (1979): Centrality in social networks. Social Networks 1, 215–239. Strength: Barrat et al. (2004), PNAS 101, 3747–3752.
 */
export const degree: NodeMetric<DegreeOptions> = /* @__PURE__ */ nodeMetric<DegreeOptions>({
  name: 'degree',
  where: WHERE,
  accepts: 'any',
  compute: degrees,
});

function degrees(snapshot: Snapshot, options: DegreeOptions | undefined): Float64Array {
  const direction = wordOption(WHERE, 'direction', options?.direction, ['all', 'in', 'out']);
  const all = wordOption(WHERE, 'parallelEdges', options?.parallelEdges, ['simple', 'all']) === 'all';
  const weights = weightsFor(snapshot, options);
  const { ends, order, directed, multiplicities, loops } = snapshot;
  const found = new Float64Array(order);
  const tails = !directed || direction !== 'in';
  const heads = !directed || direction !== 'out';
  for (let i = 0; i < ends.length; i += 2) {
    const worth = weights ? weights[i >> 1]! : all && multiplicities ? multiplicities[i >> 1]! : 1;
    if (tails) found[ends[i]!]! += worth;
    if (heads) found[ends[i + 1]!]! += worth;
  }
  if (all && loops) for (let v = 0; v < order; v++) found[v]! += (tails && heads ? 2 : 1) * loops[v]!;
  return found;
}
