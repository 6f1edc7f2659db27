import { betweenness } from '../paths/betweenness.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { modesOf, type TwoModeOptions } from './modes.ts';

const WHERE = '@netz-map/core/metrics/two-mode-betweenness';

/**
 * Betweenness in a network of two kinds of nodes, as a share of the largest value that a node of its kind could have among so many of
 * both kinds: on how many shortest paths between others it lies.
 *
 * Range: 0 to 1; `null` when no node of its kind could lie between others. Not to be read as power.
 * @throws when the graph is directed, or its nodes are not of two kinds with ties between them only
 * @remarks Complexity: nodes × edges.
 * @see Borgatti, S. P.; Halgin, D. (2011): Analyzing affiliation networks. In: The SAGE Handbook of Social Network Analysis, 417–433.
 */
export const twoModeBetweenness: NodeMetric<TwoModeOptions, number | null> = /* @__PURE__ */ nodeMetric<TwoModeOptions, number | null>({
  name: 'twoModeBetweenness',
  where: WHERE,
  accepts: 'undirected',
  compute(snapshot, options, graph) {
    const { of, sizes } = modesOf(graph, snapshot, options, WHERE);
    const most = [largest(sizes[0], sizes[1]), largest(sizes[1], sizes[0])];
    return betweenness.values(snapshot).map((value, v) => value / most[of[v]!]!);
  },
});

/**
 * The largest betweenness of one of `own` nodes beside `other` ones of the other kind: when it is tied to all of those, and the rest of its
 * kind hangs on them as evenly as possible.
 */
function largest(own: number, other: number): number {
  if (other === 0) return NaN;
  const each = Math.floor((own - 1) / other);
  const more = (own - 1) % other;
  const twice = other ** 2 * (each + 1) ** 2 + other * (each + 1) * (2 * more - each - 1) - more * (2 * each - more + 3);
  // 0: nothing can lie between others
  return twice > 0 ? twice / 2 : NaN;
}
