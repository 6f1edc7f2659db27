import { wholeOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { fewestColumns } from './fewest-columns.ts';
import { greedyDominators } from './greedy-dominators.ts';

const WHERE = '@netz-map/core/metrics/dominating-set';

/** Parts of the network up to this size get the sharp bound, whose memory grows with the square. */
const BOUNDED = 2000;

/** From this size on a part is searched through fewer cases, because each takes longer. */
const FULLY_SEARCHED = 100;

export interface DominatingSetOptions extends MetricOptions {
  /**
   * After how many cases the search for the smallest set gives up, for all parts of the network together; in parts of more than
   * 100 nodes fewer, by the cube of their size. 1,000 take about a quarter of a second.
   * @default 10000
   */
  readonly maxCases?: number | undefined;
}

/** Who must be told so that everybody hears it from a direct contact. */
export interface DominatingSet {
  /** Node keys in the order of the graph. */
  readonly members: string[];
  /** Whether it is proven that no smaller set does. */
  readonly exact: boolean;
  /** No set with fewer members does. Equal to the number of members when `exact`. */
  readonly lowerBound: number;
}

/**
 * Smallest dominating set: the fewest to call so that everybody is called or tied to somebody who is. Whoever has no tie must be called.
 *
 * Connected parts of up to 2,000 nodes are searched for the smallest set, until `maxCases` are used up: networks of 100 partners take
 * a few to some thousand. What then remains, and larger parts, get a set that is good, with a proven lower bound.
 *
 * Not to be read as the people who matter: it is one such set of often many, the same each time.
 * @throws when the graph is directed
 * @remarks Complexity: exponential at worst, bounded by `maxCases`; parts of more than 2,000 nodes: linear in nodes and edges, but for sorting.
 * @see Haynes, T. W.; Hedetniemi, S.; Slater, P. (1998): Fundamentals of domination in graphs. Search: Beasley, J. E. (1987): An algorithm
 * for set covering problem. European J. Oper. Res. 31, 85–93.
 */
export function dominatingSet(graph: GraphOrSnapshot, options?: DominatingSetOptions): DominatingSet {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  let cases = wholeOption(WHERE, 'maxCases', options?.maxCases, 10_000, 0);
  const chosen = new Uint8Array(snapshot.order);
  let lowerBound = 0;
  for (const part of partsOf(snapshot)) {
    const { length } = part.nodes;
    const share = Math.min(1, (FULLY_SEARCHED / length) ** 3);
    const { columns, bound, used } =
      length <= BOUNDED ? fewestColumns(part.lists, Math.ceil(cases * share)) : { ...greedyDominators(part.lists), used: 0 };
    cases = Math.max(0, cases - used / share);
    lowerBound += bound;
    for (const column of columns) chosen[part.nodes[column]!] = 1;
  }
  const members = snapshot.ids.filter((_, v) => chosen[v]);
  return { members, exact: members.length === lowerBound, lowerBound };
}

/** Closed neighbourhoods by component, in numbers of its own. Small components first, since they use up few cases. */
function partsOf({ order, offsets, targets }: Snapshot): { nodes: number[]; lists: Int32Array[] }[] {
  const place = new Int32Array(order).fill(-1);
  const parts: { nodes: number[]; lists: Int32Array[] }[] = [];
  for (let start = 0; start < order; start++) {
    if (place[start] !== -1) continue;
    place[start] = 0;
    const nodes = [start];
    for (let at = 0; at < nodes.length; at++)
      for (let k = offsets[nodes[at]!]!; k < offsets[nodes[at]! + 1]!; k++) {
        const w = targets[k]!;
        if (place[w] !== -1) continue;
        place[w] = nodes.length;
        nodes.push(w);
      }
    const lists = nodes.map((v, at) => {
      const list = new Int32Array(offsets[v + 1]! - offsets[v]! + 1);
      list[0] = at;
      for (let k = offsets[v]!, i = 1; k < offsets[v + 1]!; k++) list[i++] = place[targets[k]!]!;
      return list;
    });
    parts.push({ nodes, lists });
  }
  return parts.sort((a, b) => a.nodes.length - b.nodes.length);
}
