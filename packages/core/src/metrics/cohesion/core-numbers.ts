import { wordOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { MetricOptions } from '../snapshot/read-graph.ts';
import { type Rows, rowsOf } from '../snapshot/rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const WHERE = '@netz-map/core/metrics/core-numbers';

export interface CoreNumbersOptions extends MetricOptions {
  /**
   * `simple`: each neighbour counts once. `all`: every edge that was merged counts, and a loop counts twice, as igraph does.
   * @default 'simple'
   */
  readonly parallelEdges?: 'simple' | 'all' | undefined;
}

/**
 * Core number: the largest k such that a node belongs to the k-core, the largest part of the network in which everybody has at least k
 * neighbours inside that part. Found by taking away, again and again, a node with the fewest remaining neighbours.
 *
 * Range: 0 (no ties) up to the degree. Not to be read as "core and periphery": every k-core may consist of several parts far from each other.
 * @throws when the graph is directed, or an option is unknown
 * @remarks Complexity: linear in nodes and edges.
 * @see Seidman, S. B. (1983): Network structure and minimum degree. Social Networks 5, 269–287.
 * Batagelj, V.; Zaveršnik, M. (2011): Fast algorithms for determining (generalized) core groups in social networks. ADAC 5, 129–145.
 */
export const coreNumbers: NodeMetric<CoreNumbersOptions> = /* @__PURE__ */ nodeMetric<CoreNumbersOptions>({
  name: 'coreNumber',
  where: WHERE,
  accepts: 'undirected',
  compute(snapshot, options) {
    const all = wordOption(WHERE, 'parallelEdges', options?.parallelEdges, ['simple', 'all']) === 'all';
    const rows = all && snapshot.multiplicities ? rowsWithRepeats(snapshot, snapshot.multiplicities) : snapshot;
    return peel(rows, all ? snapshot.loops : undefined);
  },
});

/** Rows in which a neighbour stands as often as there are edges to it. */
function rowsWithRepeats({ order, ends }: Snapshot, multiplicities: Int32Array): Rows {
  const all = new Int32Array(2 * multiplicities.reduce((sum, times) => sum + times, 0));
  let end = 0;
  multiplicities.forEach((times, e) => {
    for (let i = 0; i < times; i++) {
      all[end++] = ends[2 * e]!;
      all[end++] = ends[2 * e + 1]!;
    }
  });
  return rowsOf({ order, directed: false, ends: all });
}

/**
 * Level by level: at level k, nodes with k remaining neighbours are taken away, and so are those that thereby come down to k.
 * A node is looked at once per level up to its own, so not more often than it has ties.
 */
function peel({ offsets, targets }: Rows, loops: Int32Array | undefined): Float64Array {
  const order = offsets.length - 1;
  const cores = new Float64Array(order);
  // several arrays in one piece of memory: on small graphs, asking for memory is a good part of the time
  const memory = new ArrayBuffer(12 * order);
  const degrees = new Int32Array(memory, 0, order);
  const remaining = new Int32Array(memory, 4 * order, order);
  const leaving = new Int32Array(memory, 8 * order, order);
  for (let v = 0; v < order; v++) {
    degrees[v] = offsets[v + 1]! - offsets[v]!;
    remaining[v] = v;
  }
  if (loops) for (let v = 0; v < order; v++) degrees[v]! += 2 * loops[v]!;
  let left = order;
  let gone = 0;
  for (let k = 0; gone < order; k++) {
    let staying = 0;
    let last = 0;
    let least = Infinity;
    for (let i = 0; i < left; i++) {
      const v = remaining[i]!;
      const degree = degrees[v]!;
      if (degree > k) {
        remaining[staying++] = v;
        if (degree < least) least = degree;
      } else if (degree === k) leaving[last++] = v;
      // lower than k: taken away at an earlier level
    }
    left = staying;
    if (last === 0) {
      k = least - 1;
      continue;
    }
    for (let i = 0; i < last; i++) {
      const v = leaving[i]!;
      cores[v] = k;
      // when all are leaving, nobody stays who could lose a neighbour
      if (gone + last === order) continue;
      // those who are gone lose neighbours too: they are below k then and do not come down to it again
      for (let j = offsets[v]!, end = offsets[v + 1]!; j < end; j++) {
        const w = targets[j]!;
        const degree = degrees[w]! - 1;
        degrees[w] = degree;
        if (degree === k) leaving[last++] = w;
      }
    }
    gone += last;
  }
  return cores;
}
