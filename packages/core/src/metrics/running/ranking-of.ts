import { expectation } from '../../shared/expectation.ts';
import { wholeOption } from '../snapshot/expect-option.ts';
import type { Estimate } from './estimate-betweenness.ts';

const WHERE = '@netz-map/core/metrics/ranking-of';

export interface RankingOptions {
  /**
   * How many places the ranking has.
   * @default 10
   */
  readonly count?: number | undefined;
}

/** Sums of the same numbers in another order differ by less: such values are equal. */
const ROUNDING = 1e-9;

/** A node in a {@link Ranking}. */
export interface RankingEntry {
  readonly node: string;
  /** The best guess, which the order of the entries follows. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** The places, from 1, that the node may have as far as is known; those who are equal share the better place. */
  readonly bestPlace: number;
  readonly worstPlace: number;
  /** Whether the node is settled to be among the first `count`. */
  readonly certain: boolean;
}

export interface Ranking {
  readonly entries: readonly RankingEntry[];
  /** How many nodes outside of `entries` may yet belong among the first `count`; 0 and all entries certain: the set is settled. */
  readonly open: number;
  /** The probability that all of this holds; 1 when the estimate is exact. */
  readonly confidence: number;
}

/**
 * The nodes with the largest estimated values, each with its interval and the places that it may have. There is no ranking without:
 * where the places of two nodes overlap, nobody knows yet who comes first, and it should not be shown as if somebody knew.
 *
 * @example
 * ```ts
 * const { entries, open } = rankingOf(estimate, { count: 5 });
 * const settled = entries.filter((entry) => entry.certain);
 * ```
 * @throws when the intervals do not hold together (see the option `together` of {@link estimateBetweenness})
 * @remarks Complexity: n log n.
 */
export function rankingOf(estimate: Estimate, options: RankingOptions = {}): Ranking {
  const { ids, values, lower, upper, exact } = estimate;
  if (!exact && !estimate.together) throw expectation(WHERE, 'an estimate whose intervals hold together', 'one with together: false');
  const count = Math.min(ids.length, wholeOption(WHERE, 'count', options.count, 10, 1));
  const rising = { lower: lower.slice().sort(), upper: upper.slice().sort() };
  const bestPlace = (v: number): number => ids.length - firstWhere(rising.lower, (x) => x > upper[v]! * (1 + ROUNDING)) + 1;
  // itself is among those whose upper bound reaches its lower one
  const worstPlace = (v: number): number => ids.length - firstWhere(rising.upper, (x) => x >= lower[v]! * (1 - ROUNDING));
  const order = Array.from(ids.keys()).sort((v, w) => values[w]! - values[v]! || upper[w]! - upper[v]! || v - w);
  const entries = order.slice(0, count).map((v): RankingEntry => {
    const [node, value] = [ids[v]!, values[v]!];
    const [best, worst] = [bestPlace(v), worstPlace(v)];
    return { node, value, lower: lower[v]!, upper: upper[v]!, bestPlace: best, worstPlace: worst, certain: worst <= count };
  });
  let open = 0;
  for (let i = count; i < order.length; i++) if (bestPlace(order[i]!) <= count) open++;
  return { entries, open, confidence: exact ? 1 : estimate.confidence };
}

/** The first place in a rising row from which on something holds. */
function firstWhere(row: Float64Array, holds: (x: number) => boolean): number {
  let from = 0;
  let to = row.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(row[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
