import { labelComponents } from '../cohesion/label-components.ts';
import { distancesOfAll } from '../paths/distances-of-all.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { modesOf, type TwoModeOptions } from './modes.ts';

const WHERE = '@netz-map/core/metrics/two-mode-closeness';

/**
 * Closeness in a network of two kinds of nodes: the smallest sum of distances that a node of its kind could have to those it reaches (1 to
 * each of the other kind, 2 to each of its own) divided by its sum, times the share of all others that it reaches. (In networks of several
 * parts networkx takes the smallest sum to all, and so comes to values above 1.)
 *
 * Range: 0 (not tied) to 1 (tied to all of the other kind); `null` for the only node of a network. Not to be compared with closeness in
 * networks of one kind.
 * @throws when the graph is directed, or its nodes are not of two kinds with ties between them only
 * @remarks Complexity: nodes × edges / 64.
 * @see Borgatti, S. P.; Halgin, D. (2011): Analyzing affiliation networks. In: The SAGE Handbook of Social Network Analysis, 417–433.
 */
export const twoModeCloseness: NodeMetric<TwoModeOptions, number | null> = /* @__PURE__ */ nodeMetric<TwoModeOptions, number | null>({
  name: 'twoModeCloseness',
  where: WHERE,
  accepts: 'undirected',
  compute(snapshot, options, graph) {
    const { of } = modesOf(graph, snapshot, options, WHERE);
    const { distance, reached } = distancesOfAll(snapshot);
    const { labels, count } = labelComponents(snapshot);
    const sizes = new Int32Array(2 * count);
    of.forEach((mode, v) => sizes[2 * labels[v]! + mode]!++);
    const others = snapshot.order - 1;
    return distance.map((sum, v) => {
      if (others === 0) return NaN;
      const part = 2 * labels[v]!;
      const least = sizes[part + 1 - of[v]!]! + 2 * (sizes[part + of[v]!]! - 1);
      return sum === 0 ? 0 : (least / sum) * (reached[v]! / others);
    });
  },
});
