import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { modesOf, type TwoModeOptions } from './modes.ts';
import { sharedContacts, sharedScratch } from './shared-contacts.ts';

const WHERE = '@netz-map/core/metrics/two-mode-clustering';

/**
 * Clustering in a network of two kinds of nodes: how similar the contacts of a node are to those of the nodes of its kind with which it
 * shares some. The mean over these of shared contacts / contacts of either.
 *
 * Range: above 0 to 1 (all have the same contacts); `null` when no contact is shared. Not to be compared with clustering in networks of
 * one kind: there are no triangles here.
 * @throws when the graph is directed, or its nodes are not of two kinds with ties between them only
 * @remarks Complexity: sum of the squares of the degrees.
 * @see Latapy, M.; Magnien, C.; Del Vecchio, N. (2008): Basic notions for the analysis of large two-mode networks. Social Networks 30, 31–48.
 */
export const twoModeClustering: NodeMetric<TwoModeOptions, number | null> = /* @__PURE__ */ nodeMetric<TwoModeOptions, number | null>({
  name: 'twoModeClustering',
  where: WHERE,
  accepts: 'undirected',
  compute(snapshot, options, graph) {
    modesOf(graph, snapshot, options, WHERE);
    const { order, offsets, targets } = snapshot;
    const rows = { offsets, targets };
    const scratch = sharedScratch(order);
    const values = new Float64Array(order);
    for (let v = 0; v < order; v++) {
      const own = offsets[v + 1]! - offsets[v]!;
      let sum = 0;
      let others = 0;
      sharedContacts(rows, v, scratch, (other, shared) => {
        sum += shared / (own + offsets[other + 1]! - offsets[other]! - shared);
        others++;
      });
      values[v] = sum / others;
    }
    return values;
  },
});
