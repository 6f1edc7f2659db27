import { wholeOption, wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { newSweep, type Sweep, sweepFrom } from './common-neighbours.ts';
import { LINK_SCORES, type LinkScoreName, type ScoredLink, scoreOf, worthOf } from './link-score.ts';
import { newTopPairs, offerPair, type ScoredPair, sortedPairs, type TopPairs } from './top-pairs.ts';

const WHERE = '@netz-map/core/metrics/top-links';

export interface TopLinksOptions {
  /**
   * What to go by; see `linkScores` for what they mean.
   * @default 'adamicAdar'
   */
  readonly score?: LinkScoreName | undefined;
  /**
   * How many pairs at most.
   * @default 100
   */
  readonly count?: number | undefined;
}

/**
 * The pairs of nodes that are not tied but have most in common: the head of what `linkScores` lists, without making the whole list.
 * Only pairs with a common neighbour come into question. Equal scores stand in the order of the keys, also where the list is cut.
 *
 * Range of scores: see `linkScores`. Not to be read as a recommendation: that two organisations have partners in common makes a tie
 * likely, not useful, and the two may know each other already without anybody having written it down.
 *
 * @returns best first
 * @throws when the graph is directed or an option is unknown
 * @remarks Complexity: the sum of squared degrees; memory: linear in nodes and ties, plus `count`.
 * @see Liben-Nowell, D. & Kleinberg, J. (2007): The link-prediction problem for social networks. JASIST 58, 1019–1031.
 */
export function topLinks(graph: GraphOrSnapshot, options?: TopLinksOptions): ScoredLink[] {
  const score = wordOption(WHERE, 'score', options?.score, LINK_SCORES);
  const count = wholeOption(WHERE, 'count', options?.count, 100, 0);
  const snapshot = readGraph(graph, undefined, WHERE, 'undirected');
  const { ids } = snapshot;
  return bestPairs(snapshot, score, count).map(({ u, v, score: value }) => ({ source: ids[u]!, target: ids[v]!, score: value }));
}

/** The best pairs by a score, best first, as node numbers. */
export function bestPairs(snapshot: Snapshot, score: LinkScoreName, count: number): ScoredPair[] {
  if (count === 0) return [];
  const top = newTopPairs(snapshot.ids, count);
  offerAll(newSweep(snapshot, worthOf(snapshot, score)), score, top);
  return sortedPairs(top);
}

function offerAll(sweep: Sweep, score: LinkScoreName, top: TopPairs): void {
  const { found, sums, offsets } = sweep;
  let least = -Infinity;
  for (let u = 0, pairs = 0; u < sums.length; u++) {
    const degree = offsets[u + 1]! - offsets[u]!;
    pairs = sweepFrom(u, pairs, sweep);
    for (let i = 0; i < pairs; i++) {
      const v = found[i]!;
      const value = scoreOf(score, sums[v]!, degree, offsets[v + 1]! - offsets[v]!);
      if (value >= least) least = offerPair(top, value, u, v);
    }
  }
}
