import { expectation } from '../../shared/expectation.ts';
import { wordOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { accumulateBetweenness, betweennessScratch } from './accumulate-betweenness.ts';
import { accumulateWeightedBetweenness } from './accumulate-weighted-betweenness.ts';
import { forEachChunk } from './source-chunks.ts';
import { type PathOptions, tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/betweenness';

export interface BetweennessOptions extends PathOptions {
  /**
   * Divide by the number of pairs of others: (n - 1)(n - 2) / 2, directed without the half.
   * @default false
   */
  readonly normalized?: boolean | undefined;
  /**
   * `simple`: paths over the same nodes are one. `all`: every edge that was merged is a path of its own. Not together with weights.
   * @default 'simple'
   */
  readonly parallelEdges?: 'simple' | 'all' | undefined;
}

/**
 * Betweenness: how often a node lies between others. Each pair of others hands out one point; the nodes on its shortest paths get the
 * share of these paths that lead over them. Directed: each ordered pair, along the arcs.
 *
 * b(v) = Σ σ(s, t | v) / σ(s, t) over all pairs s, t, where σ counts shortest paths.
 *
 * Range: 0 to (n - 1)(n - 2) / 2, directed to (n - 1)(n - 2). Not to be read as power, nor as who really passed something on: it takes
 * shortest paths for the only ones. In small networks a single tie can change it much.
 * @throws when an option is unknown, or there are 1.8e308 or more shortest paths between two nodes
 * @remarks Exact. Lengths that differ by less than a billionth count as equal.
 * Complexity: nodes × arcs, with weights times the logarithm of the number of nodes.
 * @see Freeman, L. C. (1977): A set of measures of centrality based on betweenness. Sociometry 40, 35–41.
 * Brandes, U. (2001): A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163–177.
 */
export const betweenness: NodeMetric<BetweennessOptions> = /* @__PURE__ */ nodeMetric<BetweennessOptions>({
  name: 'betweenness',
  where: WHERE,
  accepts: 'any',
  compute,
});

function compute(snapshot: Snapshot, options: BetweennessOptions | undefined): Float64Array {
  const { order, multiplicities } = snapshot;
  const all = wordOption(WHERE, 'parallelEdges', options?.parallelEdges, ['simple', 'all']) === 'all';
  const lengths = tieLengths(snapshot, options, WHERE);
  if (all && lengths) throw expectation(WHERE, 'parallelEdges "simple" together with weights, which are merged', 'all');
  const found = new Float64Array(order);
  const times = all ? multiplicities : undefined;
  if (lengths || times) accumulateWeightedBetweenness(snapshot, { nodes: found }, lengths, times);
  else {
    const scratch = betweennessScratch(snapshot);
    forEachChunk(order, (sources, from, to) => accumulateBetweenness(snapshot, sources, from, to, found, scratch));
  }
  return betweennessFrom(found, snapshot, options);
}

/** Betweenness from the dependencies of all sources, which it overwrites. */
export function betweennessFrom(
  dependencies: Float64Array,
  { order, directed }: Snapshot,
  options: Pick<BetweennessOptions, 'normalized'> | undefined,
): Float64Array {
  const pairs = options?.normalized && order > 2 ? ((order - 1) * (order - 2)) / (directed ? 1 : 2) : 1;
  const scale = directed ? pairs : 2 * pairs;
  for (let v = 0; v < order; v++) dependencies[v]! /= scale;
  return dependencies;
}
