import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';

const WHERE = '@netz-map/core/metrics/core-periphery';

/** A division into a core, where all are tied to all, and a periphery, where nobody is tied to anybody. */
export interface CorePeriphery {
  /** Node keys of the core, by falling degree. */
  readonly core: string[];
  /** Ties that the core lacks and ties that the periphery has: by so many the network differs from the pure form. */
  readonly errors: number;
  /**
   * Correlation between ties and pure form over the pairs inside the core and inside the periphery, -1 to 1. `null` when only one
   * kind of pair is there, or all or none of them are tied.
   */
  readonly correlation: number | null;
}

/**
 * The best division into core and periphery, with the fewest errors: the smallest number of pairs inside the core without tie plus
 * pairs inside the periphery with one. Ties between core and periphery count neither way. Of several best divisions this takes a
 * smallest core, of nodes of equal degree those that come first in the graph.
 *
 * By the number of errors k (k - 1) / 2 + m - Σ degree of the core, some k nodes of highest degree are a best core of that size.
 *
 * Not to be read as saying that a core exists: a network of two equal circles gets one too, with many errors. And with ties in degree
 * the core is not unique.
 * @throws when the graph is directed
 * @remarks Complexity: linear in nodes and edges, plus sorting the nodes.
 * @see Lip, S. Z. W. (2011): A fast algorithm for the discrete core/periphery bipartitioning problem. arXiv:1102.5511. The form:
 * Borgatti, S. P.; Everett, M. G. (2000): Models of core/periphery structures. Social Networks 21, 375–395.
 */
export function corePeriphery(graph: GraphOrSnapshot, options?: MetricOptions): CorePeriphery {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const { ids, order, size, ends } = snapshot;
  const degrees = new Int32Array(order);
  for (let i = 0; i < ends.length; i++) degrees[ends[i]!]!++;
  const byDegree = Int32Array.from({ length: order }, (_, v) => v).sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  let members = 0;
  let errors = size;
  // one more core member costs a tie to each earlier one and saves its degree
  while (members < order && degrees[byDegree[members]!]! > members) errors += members - degrees[byDegree[members++]!]!;
  const inCore = new Uint8Array(order);
  for (let i = 0; i < members; i++) inCore[byDegree[i]!] = 1;
  let inside = 0;
  let outside = 0;
  for (let i = 0; i < ends.length; i += 2) {
    const ofCore = inCore[ends[i]!]! + inCore[ends[i + 1]!]!;
    if (ofCore === 2) inside++;
    else if (ofCore === 0) outside++;
  }
  const core = Array.from(byDegree.subarray(0, members), (v) => ids[v]!);
  const rest = order - members;
  return { core, errors, correlation: phi(inside, pairs(members) - inside, outside, pairs(rest) - outside) };
}

/** Correlation of two yes-no properties from the four counts. */
function phi(a: number, b: number, c: number, d: number): number | null {
  const spread = (a + b) * (c + d) * (a + c) * (b + d);
  return spread === 0 ? null : (a * d - b * c) / Math.sqrt(spread);
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
