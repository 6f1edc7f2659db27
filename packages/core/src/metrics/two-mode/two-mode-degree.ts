import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { degree } from '../influence/degree.ts';
import { modesOf, type TwoModeOptions } from './modes.ts';

const WHERE = '@netz-map/core/metrics/two-mode-degree';

/**
 * Degree in a network of two kinds of nodes: with which share of the other kind a node is tied, such as the share of all events that
 * somebody attended.
 *
 * Range: 0 to 1; `null` when there are none of the other kind. Values of the two kinds answer different questions and cannot be compared.
 * @throws when the graph is directed, or its nodes are not of two kinds with ties between them only
 * @remarks Complexity: linear in nodes and edges.
 * @see Borgatti, S. P.; Halgin, D. (2011): Analyzing affiliation networks. In: The SAGE Handbook of Social Network Analysis, 417–433.
 */
export const twoModeDegree: NodeMetric<TwoModeOptions, number | null> = /* @__PURE__ */ nodeMetric<TwoModeOptions, number | null>({
  name: 'twoModeDegree',
  where: WHERE,
  accepts: 'undirected',
  compute(snapshot, options, graph) {
    const { of, sizes } = modesOf(graph, snapshot, options, WHERE);
    // 0 ties of 0 nodes: NaN, not defined
    return degree.values(snapshot).map((ties, v) => ties / sizes[of[v] === 0 ? 1 : 0]);
  },
});
