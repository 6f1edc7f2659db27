import { expectation } from '../../shared/expectation.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { largestEigenvalueBound } from './largest-eigenvalue-bound.ts';
import type { ScoredLink } from './link-score.ts';

const WHERE = '@netz-map/core/metrics/katz';

/** What is left out of a score is less than this, in terms of the score of a pair with one common neighbour. */
const PRECISION = 1e-12;

/** The closer to 1, the longer walks must be followed: here up to some 40,000 steps. */
const HIGHEST_RATE = 0.999;

export interface KatzOptions {
  /**
   * How much less each further step counts. At most 0.999 / the largest eigenvalue of the adjacency matrix: from 1 / that on, the sum has
   * no end.
   * @default 0.85 / an upper bound of the largest eigenvalue
   */
  readonly beta?: number | undefined;
  /**
   * The pairs of node keys to score, tied or not.
   * @default all pairs that are not tied
   */
  readonly pairs?: Iterable<readonly [string, string]> | undefined;
}

/**
 * Katz index of pairs of nodes: how many ways lead from one to the other, long ones counting less. `Σ_l β^l (A^l)_uv`, where `(A^l)_uv` is
 * the number of walks of length `l`.
 *
 * Range: from 0 (no way at all) without upper bound; it depends on beta, so compare within one graph only. Not to be read as closeness:
 * walks may go to and fro, so pairs near a hub score high whatever they have to do with each other.
 *
 * @returns in the order of `pairs`; without `pairs`, best first
 * @throws when the graph is directed, a key is unknown, a pair is twice the same node, or beta is too large
 * @remarks Complexity: for each different first node of a pair some 200 times the number of ties; more when beta comes near its limit.
 * @see Katz, L. (1953): A new status index derived from sociometric analysis. Psychometrika 18, 39–43.
 */
export function katz(graph: GraphOrSnapshot, options?: KatzOptions): ScoredLink[] {
  const snapshot = readGraph(graph, undefined, WHERE, 'undirected');
  const bound = largestEigenvalueBound(snapshot);
  const { beta = 0.85 / (bound || 1) } = options ?? {};
  if (typeof beta !== 'number' || !(beta > 0 && beta * bound <= HIGHEST_RATE))
    throw expectation(WHERE, `beta above 0, at most ${HIGHEST_RATE / bound}`, beta);
  const pairs = options?.pairs ? numbersOf(snapshot, options?.pairs) : untied(snapshot);
  const scores = new Float64Array(pairs.length / 2);
  const walks = walksFrom(snapshot, beta, beta * bound);
  // pairs of one node together, so that its walks are counted once
  const byNode = Int32Array.from(scores.keys()).sort((i, j) => pairs[2 * i]! - pairs[2 * j]!);
  let source = -1;
  let reached: Float64Array = scores;
  for (const i of byNode) {
    if (pairs[2 * i] !== source) reached = walks((source = pairs[2 * i]!));
    scores[i] = reached[pairs[2 * i + 1]!]!;
  }
  const { ids } = snapshot;
  const links = Array.from(scores, (score, i): ScoredLink => ({ source: ids[pairs[2 * i]!]!, target: ids[pairs[2 * i + 1]!]!, score }));
  return options?.pairs ? links : links.sort((a, b) => b.score - a.score);
}

/** A function that gives the scores of one node with all others; the array is used again at the next call. */
function walksFrom({ offsets, targets, order }: Snapshot, beta: number, rate: number): (source: number) => Float64Array {
  const sums = new Float64Array(order);
  let now = new Float64Array(order);
  let next = new Float64Array(order);
  return (source) => {
    sums.fill(0);
    now.fill(0);
    now[source] = 1;
    // each further length adds at most `rate` of the one before, in the length of the vector: what is left is known
    const enough = (PRECISION * beta * beta * (1 - rate)) ** 2;
    for (let left = 1; left > enough;) {
      left = 0;
      for (let v = 0; v < order; v++) {
        let sum = 0;
        for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += now[targets[k]!]!;
        next[v] = beta * sum;
        sums[v]! += next[v]!;
        left += next[v]! * next[v]!;
      }
      [now, next] = [next, now];
    }
    return sums;
  };
}

/** All pairs without a tie; the first of each has the lower key. */
function untied({ offsets, targets, order, ids }: Snapshot): number[] {
  const pairs: number[] = [];
  const tiedTo = new Int32Array(order).fill(-1);
  for (let u = 0; u < order; u++) {
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++) tiedTo[targets[k]!] = u;
    for (let v = u + 1; v < order; v++) {
      if (tiedTo[v] === u) continue;
      const inOrder = ids[u]! < ids[v]!;
      pairs.push(inOrder ? u : v, inOrder ? v : u);
    }
  }
  return pairs;
}

function numbersOf(snapshot: Snapshot, pairs: Iterable<readonly [string, string]>): number[] {
  if (typeof pairs !== 'object' || !(Symbol.iterator in pairs)) throw expectation(WHERE, 'pairs to be a list of pairs of keys', pairs);
  const numbers: number[] = [];
  for (const [source, target] of pairs) {
    const u = snapshot.indexOf.get(source);
    const v = snapshot.indexOf.get(target);
    if (u === undefined || v === undefined) throw expectation(WHERE, 'pairs of keys of nodes', u === undefined ? source : target);
    if (u === v) throw expectation(WHERE, 'pairs of two different nodes', source);
    numbers.push(u, v);
  }
  return numbers;
}
