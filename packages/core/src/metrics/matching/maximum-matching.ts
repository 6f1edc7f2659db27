import { type GraphOrSnapshot, type MetricOptions, readGraph, weightsFor } from '../snapshot/read-graph.ts';
import { Blossoms } from './blossoms.ts';
import { runStage } from './run-stage.ts';

const WHERE = '@netz-map/core/metrics/maximum-matching';

export interface MaximumMatchingOptions extends MetricOptions {
  /** Whether as many pairs as possible count first, and weight only among the matchings with most pairs. @default false */
  readonly maxCardinality?: boolean | undefined;
}

/** Pairs in which no node occurs twice. */
export interface Matching {
  /** In the order of the edges. */
  readonly pairs: [string, string][];
  /** Sum of the weights of the pairs; without weights, their number. */
  readonly weight: number;
  /** Number of pairs. */
  readonly cardinality: number;
}

/**
 * Maximum matching: the best way to pair nodes that are tied, each with one other at most. Best is the largest sum of weights, which may
 * leave out pairs that could be made; with `maxCardinality`, the largest sum among the matchings with most pairs. Without weights both
 * are the same.
 *
 * Exact, also where weights are fractional, up to rounding. There may be several best matchings: which one comes out depends on the order
 * of the edges only. Not to be read as who fits whom best: for the good of the whole, a node may not get its best partner.
 * @throws when the graph is directed
 * @remarks Complexity: cubic in nodes at most; 100 nodes all tied to each other take about 15 milliseconds, 400 half a second.
 * @see Edmonds, J. (1965): Paths, trees, and flowers. Canadian Journal of Mathematics 17, 449–467. In cubic time: Galil, Z. (1986): Efficient
 * algorithms for finding maximum matching in graphs. ACM Computing Surveys 18, 23–38.
 */
export function maximumMatching(graph: GraphOrSnapshot, options?: MaximumMatchingOptions): Matching {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const weights = weightsFor(snapshot, options) ?? new Float64Array(snapshot.size).fill(1);
  const { mate } = solveMatching(new Blossoms(snapshot, weights), options?.maxCardinality ?? false);
  const { ends, ids, size } = snapshot;
  const pairs: [string, string][] = [];
  let weight = 0;
  for (let edge = 0; edge < size; edge++) {
    if (mate[ends[2 * edge]!] !== 2 * edge + 1) continue;
    pairs.push([ids[ends[2 * edge]!]!, ids[ends[2 * edge + 1]!]!]);
    weight += weights[edge]!;
  }
  return { pairs, weight, cardinality: pairs.length };
}

/** Runs stage after stage; the duals that are left prove the matching the best. */
export function solveMatching(state: Blossoms, maxCardinality: boolean): Blossoms {
  matchHeaviest(state);
  while (runStage(state, maxCardinality));
  return state;
}

/** Matches what can be matched at sight: at the beginning only the heaviest edges are tight. Without weights that is most of the work. */
function matchHeaviest(state: Blossoms): void {
  const { ends, mate } = state;
  for (let far = 1; far < ends.length; far += 2) {
    const u = ends[far - 1]!;
    const v = ends[far]!;
    if (mate[u] !== -1 || mate[v] !== -1 || state.slack(far >> 1) > 0) continue;
    mate[u] = far;
    mate[v] = far - 1;
  }
}
