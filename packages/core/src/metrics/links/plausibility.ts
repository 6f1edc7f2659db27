import { expectation } from '../../shared/expectation.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import { wholeOption } from '../snapshot/expect-option.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { BlockModel } from './block-model.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { inOrderOfKeys } from './in-order-of-keys.ts';
import { placesOf } from './places-of.ts';
import { SharedPartners } from './shared-partners.ts';

const WHERE = '@netz-map/core/metrics/plausibility';

/**
 * With fewer ties a place hangs on single ties: of 20 ties between 16 families no measure found hidden ones better than chance, of 20
 * between 13 offices each did.
 */
export const FEWEST_TIES = 40;
/** Partitions are drawn anew for each share: with 40 of them instead of 20, nothing was found that was not found before. */
const PARTITIONS = 20;
/** Up to so many pairs are ranked among all others, as in each network of up to 280 nodes; above, among a sample. */
const MOST_RANKED = 40_000;

export interface PlausibilityOptions {
  /** Seed of chance; decides the partitions and, in large networks, the sample. @default 1 */
  readonly seed?: number | undefined;
  /** How many partitions the block model averages. @default 20 */
  readonly partitions?: number | undefined;
}

/** How well a tie between two nodes would fit what is there already. */
export interface Plausibility {
  /**
   * The place of a pair among all pairs that are not tied, from 0 (the most plausible) to 1 (the least); equal pairs share the mean of
   * their places. Both ways round the same. For two that are tied: where they would stand without that being known.
   *
   * @param a number of a node in the snapshot
   * @param b number of another one
   */
  rank(a: number, b: number): number;
  /** How many pairs are not tied. */
  readonly untied: number;
  /** Whether all of them were ranked; else a sample, dense where pairs have much in common. */
  readonly exact: boolean;
}

/**
 * Which missing ties fit best what is there: the geometric mean of two places of a pair, neither of them trained. By resource allocation:
 * both know the same ones, who know few others. By a degree-corrected block model, averaged over many partitions, coarse and fine: both
 * belong where ties are frequent, or are busy anyhow.
 *
 * Not to be read as advice: plausible is what probably comes, or exists unrecorded; those who are well tied come first, newcomers last.
 * Among the plausible, choose by what a network gains. Not meant for graphs of two kinds of nodes, where only ties between the kinds can be.
 *
 * The same for the same nodes and ties in whatever order; with other keys, chance may make small differences.
 *
 * @returns `undefined` when there are fewer than 40 ties: then structure tells nothing
 * @throws when the snapshot is directed, or an option or number of a node out of range
 * @remarks Complexity: partitions × ties, plus the scores of at most 40,000 pairs. A rank: about the ties of the neighbours of one.
 * @see Zhou, T., Lü, L. & Zhang, Y.-C. (2009): Predicting missing links via local information. European Physical Journal B 71, 623–630. Karrer,
 * B. & Newman, M. E. J. (2011): Stochastic blockmodels and community structure in networks. Physical Review E 83, 016107.
 */
export function plausibility(snapshot: Snapshot, options?: PlausibilityOptions): Plausibility | undefined {
  if (snapshot.directed) throw expectation(WHERE, 'an undirected snapshot', 'a directed one');
  const rng = seededRandom(wholeOption(WHERE, 'seed', options?.seed, 1, -Infinity));
  const partitions = wholeOption(WHERE, 'partitions', options?.partitions, PARTITIONS, 1, 1000);
  if (snapshot.size < FEWEST_TIES) return undefined;
  const { sorted, placeOf } = inOrderOfKeys(snapshot);
  const { order, size } = sorted;
  const shared = new SharedPartners(sorted);
  const blocks = new BlockModel(sorted, partitions, rng);
  const { pairs, weights, exact } = candidatePairs(sorted, shared, rng, MOST_RANKED);
  let source = -1;
  // sampling has aimed elsewhere, therefore only from here on
  const aim = (u: number): void => {
    if (u === source) return;
    source = u;
    shared.aim(u);
    blocks.aim(u);
  };
  const count = weights.length;
  const allocated = new Float64Array(count);
  const expected = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    aim(pairs[2 * i]!);
    allocated[i] = shared.resourceAllocation(pairs[2 * i + 1]!);
    expected[i] = blocks.score(pairs[2 * i + 1]!);
  }
  const byAllocation = placesOf(allocated, weights);
  const byBlocks = placesOf(expected, weights);
  // by the geometric mean of the places: the smaller, the more each step counts, as among many pairs only the first ones matter. Its
  // square and the other way up, so that a higher score is a better one
  const together = (one: number, other: number): number => 1 / (one * other);
  const places = placesOf(
    weights.map((_, i) => together(byAllocation.given[i]!, byBlocks.given[i]!)),
    weights,
  );
  return {
    untied: (order * order - order) / 2 - size,
    exact,
    rank(a, b) {
      for (const v of [a, b]) if (!(Number.isInteger(v) && v >= 0 && v < order)) throw expectation(WHERE, 'the number of a node', v);
      if (a === b) throw expectation(WHERE, 'two different nodes', a);
      const u = Math.min(placeOf[a]!, placeOf[b]!);
      const v = Math.max(placeOf[a]!, placeOf[b]!);
      aim(u);
      return places.of(together(byAllocation.of(shared.resourceAllocation(v)), byBlocks.of(blocks.score(v))));
    },
  };
}
