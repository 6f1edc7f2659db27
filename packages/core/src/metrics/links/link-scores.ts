import { triangleCounts } from '../brokerage/clustering.ts';
import { forwardTies } from '../brokerage/forward-ties.ts';
import { wholeOption, wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { degreeOf, type Snapshot } from '../snapshot/snapshot.ts';
import { newSweep, sweepFrom } from './common-neighbours.ts';
import { LINK_SCORES, type LinkScoreName, scoreOf, worthOf } from './link-score.ts';
import { bestPairs } from './top-links.ts';
import type { ScoredPair } from './top-pairs.ts';

const WHERE = '@netz-map/core/metrics/link-scores';

export interface LinkScoresOptions {
  /**
   * What the list is sorted by.
   * @default 'adamicAdar'
   */
  readonly score?: LinkScoreName | undefined;
  /**
   * How many pairs to list at most; the totals count all.
   * @default Infinity
   */
  readonly limit?: number | undefined;
}

/** All scores of a pair of nodes that are not tied. `source` is the one whose key comes first in the order of text. */
export interface LinkScore extends Readonly<Record<LinkScoreName, number>> {
  readonly source: string;
  readonly target: string;
}

/** Pairs that are not tied. */
export interface LinkScores {
  /** Those with a common neighbour, best first; equal scores in the order of the keys. */
  readonly links: readonly LinkScore[];
  /** How many pairs are not tied. */
  readonly nonEdges: number;
  /** How many of them have a common neighbour: more than `links` when there is a limit. */
  readonly nonEdgesWithCommonNeighbor: number;
  /** Each score added up over all pairs that are not tied, with or without a common neighbour. */
  readonly sums: Readonly<Record<LinkScoreName, number>>;
}

/**
 * Scores for ties that are not there: what two nodes have in common.
 *
 * With `N(u)` the neighbours and `d_u` their number: `commonNeighbors` `|N(u) ∩ N(v)|`; `adamicAdar` `Σ 1 / ln d_z` and
 * `resourceAllocation` `Σ 1 / d_z` over the common neighbours `z`, so that one with few ties says more; `jaccard`
 * `|N(u) ∩ N(v)| / |N(u) ∪ N(v)|`; `preferentialAttachment` `d_u d_v`.
 *
 * Range: from 0; jaccard to 1. A pair without a common neighbour has 0 throughout, except in preferentialAttachment, and is not listed.
 * Not to be read as a recommendation: a high score makes a tie likely, not useful, and it may exist unrecorded.
 *
 * @throws when the graph is directed or an option is unknown
 * @remarks Complexity: the sum of squared degrees, plus the list. Without a limit the list is long where there are hubs: a hub with
 * 10,000 contacts alone makes 50 million pairs.
 * @see Liben-Nowell, D. & Kleinberg, J. (2007): The link-prediction problem for social networks. JASIST 58, 1019–1031. Zhou, T., Lü, L. &
 * Zhang, Y.-C. (2009): Predicting missing links via local information. European Physical Journal B 71, 623–630.
 */
export function linkScores(graph: GraphOrSnapshot, options?: LinkScoresOptions): LinkScores {
  const score = wordOption(WHERE, 'score', options?.score, LINK_SCORES);
  const { limit = Infinity } = options ?? {};
  if (limit !== Infinity) wholeOption(WHERE, 'limit', limit, limit, 0);
  const snapshot = readGraph(graph, undefined, WHERE, 'undirected');
  const { order, size } = snapshot;
  return {
    links: inDetail(snapshot, bestPairs(snapshot, score, limit)),
    nonEdges: (order * order - order) / 2 - size,
    ...totals(snapshot),
  };
}

/** The pairs with all their scores, in the same order. */
function inDetail(snapshot: Snapshot, pairs: readonly ScoredPair[]): LinkScore[] {
  const { ids, offsets, targets } = snapshot;
  const adamicAdar = worthOf(snapshot, 'adamicAdar');
  const resourceAllocation = worthOf(snapshot, 'resourceAllocation');
  const details = new Array<LinkScore>(pairs.length);
  // pairs of one node together, so that its neighbours are marked once
  const byNode = Int32Array.from(pairs.keys()).sort((i, j) => pairs[i]!.u - pairs[j]!.u);
  const neighbourOf = new Int32Array(snapshot.order).fill(-1);
  let marked = -1;
  for (const i of byNode) {
    const { u, v } = pairs[i]!;
    if (u !== marked) for (let k = offsets[u]!; k < offsets[u + 1]!; k++) neighbourOf[targets[k]!] = u;
    marked = u;
    const sums = { common: 0, adamicAdar: 0, resourceAllocation: 0 };
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const z = targets[k]!;
      if (neighbourOf[z] !== u) continue;
      sums.common++;
      sums.adamicAdar += adamicAdar[z]!;
      sums.resourceAllocation += resourceAllocation[z]!;
    }
    const degrees = [degreeOf(snapshot, u), degreeOf(snapshot, v)] as const;
    details[i] = {
      source: ids[u]!,
      target: ids[v]!,
      commonNeighbors: sums.common,
      adamicAdar: sums.adamicAdar,
      resourceAllocation: sums.resourceAllocation,
      jaccard: scoreOf('jaccard', sums.common, ...degrees),
      preferentialAttachment: scoreOf('preferentialAttachment', sums.common, ...degrees),
    };
  }
  return details;
}

function totals(snapshot: Snapshot): Pick<LinkScores, 'nonEdgesWithCommonNeighbor' | 'sums'> {
  const { order, ends } = snapshot;
  const sweep = newSweep(snapshot, worthOf(snapshot, 'commonNeighbors'));
  const sums = { commonNeighbors: 0, adamicAdar: 0, resourceAllocation: 0, jaccard: 0, preferentialAttachment: 0 };
  let pairs = 0;
  for (let u = 0, count = 0; u < order; u++) {
    count = sweepFrom(u, count, sweep);
    pairs += count;
    for (let i = 0; i < count; i++) {
      const v = sweep.found[i]!;
      sums.commonNeighbors += sweep.sums[v]!;
      sums.jaccard += scoreOf('jaccard', sweep.sums[v]!, degreeOf(snapshot, u), degreeOf(snapshot, v));
    }
  }
  // a node adds its worth to every pair of its neighbours that is not tied
  const triangles = triangleCounts(forwardTies(snapshot, undefined));
  const adamicAdar = worthOf(snapshot, 'adamicAdar');
  const resourceAllocation = worthOf(snapshot, 'resourceAllocation');
  let degrees = 0;
  let squares = 0;
  for (let z = 0; z < order; z++) {
    const degree = degreeOf(snapshot, z);
    const open = (degree * (degree - 1)) / 2 - triangles[z]!;
    sums.adamicAdar += open * adamicAdar[z]!;
    sums.resourceAllocation += open * resourceAllocation[z]!;
    degrees += degree;
    squares += degree * degree;
  }
  // over all pairs, less the pairs that are tied
  sums.preferentialAttachment = (degrees * degrees - squares) / 2;
  for (let i = 0; i < ends.length; i += 2) sums.preferentialAttachment -= degreeOf(snapshot, ends[i]!) * degreeOf(snapshot, ends[i + 1]!);
  return { nonEdgesWithCommonNeighbor: pairs, sums };
}
