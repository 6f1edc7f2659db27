import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { Rows } from '../snapshot/rows.ts';
import { modesOf, type TwoModeOptions } from './modes.ts';

const WHERE = '@netz-map/core/metrics/node-redundancy';

/**
 * Redundancy in a network of two kinds of nodes: which share of the pairs of its contacts would still share a contact without the node,
 * such as the share of pairs at a meeting who also meet elsewhere.
 *
 * Range: 0 (it alone brings these together) to 1; `null` with fewer than two contacts. Not to be read as superfluous: that two
 * can meet elsewhere does not mean that they do.
 * @throws when the graph is directed, or its nodes are not of two kinds with ties between them only
 * @remarks Complexity: sum over all contacts of contacts of their degrees.
 * @see Latapy, M.; Magnien, C.; Del Vecchio, N. (2008): Basic notions for the analysis of large two-mode networks. Social Networks 30, 31–48.
 */
export const nodeRedundancy: NodeMetric<TwoModeOptions, number | null> = /* @__PURE__ */ nodeMetric<TwoModeOptions, number | null>({
  name: 'nodeRedundancy',
  where: WHERE,
  accepts: 'undirected',
  compute(snapshot, options, graph) {
    modesOf(graph, snapshot, options, WHERE);
    return redundancies(snapshot, snapshot.order);
  },
});

function redundancies({ offsets, targets }: Rows, order: number): Float64Array {
  const values = new Float64Array(order);
  // contacts of v carry v + 1; contacts of v that a contact u shares with somebody else carry the number of this u
  const contactOf = new Int32Array(order);
  const sharedWith = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++) {
    const first = offsets[v]!;
    const end = offsets[v + 1]!;
    const own = end - first;
    if (own < 2) {
      values[v] = NaN;
      continue;
    }
    for (let k = first; k < end; k++) {
      contactOf[targets[k]!] = v + 1;
      sharedWith[targets[k]!] = -1;
    }
    // each pair is found from both sides
    let twice = 0;
    for (let k = first; k < end; k++) {
      const u = targets[k]!;
      for (let j = offsets[u]!; j < offsets[u + 1]!; j++) {
        const elsewhere = targets[j]!;
        if (elsewhere === v) continue;
        for (let i = offsets[elsewhere]!; i < offsets[elsewhere + 1]!; i++) {
          const w = targets[i]!;
          if (w === u || contactOf[w] !== v + 1 || sharedWith[w] === u) continue;
          sharedWith[w] = u;
          twice++;
        }
      }
    }
    values[v] = twice / (own * (own - 1));
  }
  return values;
}
