import { maximumMatching } from '../metrics/matching/maximum-matching.ts';
import { Snapshot } from '../metrics/snapshot/snapshot.ts';

/**
 * How good it would be to couple two: whole numbers from 0, the most important first. Of two plans, that with the larger sum of first
 * numbers is better, however the rest looks; if these are equal, that with the larger sum of second numbers, and so on.
 */
export type Rank = readonly number[];

/**
 * The best plan in which each of `0 … count - 1` is coupled with one other at most. A rank that begins with 1 makes as many couples as
 * possible come first.
 *
 * @param rankOf for i < j; all ranks of the same length; `undefined` where the two may not be coupled
 * @returns couples with i < j, by i. Exact; of equally good plans always the same one.
 * @remarks Complexity: cubic in `count` at most; 100 take about 20 milliseconds.
 */
export function bestCouples(count: number, rankOf: (i: number, j: number) => Rank | undefined): [number, number][] {
  const ends: number[] = [];
  const ranks: Rank[] = [];
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const rank = rankOf(i, j);
      if (!rank) continue;
      ends.push(i, j);
      ranks.push(rank);
    }
  const units = unitsOf(ranks, Math.floor(count / 2));
  const weights = Float64Array.from(ranks, (rank) => rank.reduce((sum, number, at) => sum + number * units[at]!, 0));
  const snapshot = new Snapshot({
    ids: Array.from({ length: count }, (_, i) => String(i)),
    ends: Int32Array.from(ends),
    weights,
  });
  return maximumMatching(snapshot, { getEdgeWeight: 'weight' })
    .pairs.map(([i, j]): [number, number] => [Number(i), Number(j)])
    .sort(([i], [j]) => i - j);
}

/** What one of each number weighs: more than all the numbers behind it can make up in a whole plan. */
function unitsOf(ranks: readonly Rank[], mostCouples: number): number[] {
  const units: number[] = [];
  let unit = 1;
  for (let at = (ranks[0]?.length ?? 0) - 1; at >= 0; at--) {
    units[at] = unit;
    const largest = ranks.reduce((most, rank) => Math.max(most, rank[at]!), 0);
    unit *= largest * mostCouples + 1;
  }
  return units;
}
