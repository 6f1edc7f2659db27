import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Estimate } from './estimate-betweenness.ts';
import { rankingOf } from './ranking-of.ts';

/** An estimate of nodes a, b, c … from `[lower, upper]` each; the guess is in the middle. */
function estimate(intervals: readonly (readonly [number, number])[], more: Partial<Estimate> = {}): Estimate {
  return {
    ids: intervals.map((_, v) => String.fromCharCode(97 + v)),
    sources: 5,
    of: 9,
    values: Float64Array.from(intervals, ([lower, upper]) => (lower + upper) / 2),
    lower: Float64Array.from(intervals, ([lower]) => lower),
    upper: Float64Array.from(intervals, ([, upper]) => upper),
    exact: false,
    confidence: 0.95,
    together: true,
    ...more,
  };
}

test('places overlap where intervals do, and it is said who is settled', () => {
  const ranking = rankingOf(
    estimate([
      [8, 9],
      [4, 7],
      [5, 6],
      [0, 1],
    ]),
    { count: 2 },
  );
  assert.deepEqual(ranking, {
    entries: [
      { node: 'a', value: 8.5, lower: 8, upper: 9, bestPlace: 1, worstPlace: 1, certain: true },
      { node: 'b', value: 5.5, lower: 4, upper: 7, bestPlace: 2, worstPlace: 3, certain: false },
    ],
    open: 1,
    confidence: 0.95,
  });
});

test('a set can be settled before the order in it is', () => {
  const { entries, open } = rankingOf(
    estimate([
      [4, 7],
      [5, 6],
      [0, 1],
    ]),
    { count: 2 },
  );
  assert.ok(entries.every(({ certain, bestPlace, worstPlace }) => certain && bestPlace === 1 && worstPlace === 2));
  assert.equal(open, 0);
});

test('nodes with equal exact values share their places, also when rounding tells them apart', () => {
  const { entries, confidence, open } = rankingOf(
    estimate(
      [
        [3, 3],
        [1, 1],
        [3 + 1e-12, 3 + 1e-12],
      ],
      { exact: true },
    ),
    { count: 1 },
  );
  assert.deepEqual(
    entries.map(({ bestPlace, worstPlace, certain }) => [bestPlace, worstPlace, certain]),
    [[1, 2, false]],
  );
  assert.deepEqual([open, confidence], [1, 1]);
});

test('every order that the intervals allow gives every node a place between its best and its worst', () => {
  const interval = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(
      fc.array(interval, { minLength: 1, maxLength: 9 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (intervals, shares, count) => {
        const { entries, open } = rankingOf(estimate(intervals), { count });
        const truth = intervals.map(([lower, upper], v) => lower + shares[v]! * (upper - lower));
        for (const { node, bestPlace, worstPlace, certain } of entries) {
          const own = truth[node.charCodeAt(0) - 97]!;
          const above = truth.filter((value) => value > own).length;
          const from = truth.filter((value) => value >= own).length;
          assert.ok(bestPlace <= above + 1 && from <= worstPlace);
          if (certain) assert.ok(from <= count);
        }
        // who is among the first in truth is listed, or counted as open
        const listed = new Set(entries.map(({ node }) => node.charCodeAt(0) - 97));
        const missing = truth.filter((own, v) => !listed.has(v) && truth.filter((value) => value > own).length < count);
        assert.ok(missing.length <= open);
        assert.equal(entries.length, Math.min(count, intervals.length));
      },
    ),
  );
});

test('there is no ranking from intervals that do not hold together, unless they are exact', () => {
  assert.throws(() => rankingOf(estimate([[0, 1]], { together: false })), {
    name: 'TypeError',
    message: /ranking-of: expected an estimate whose intervals hold together/,
  });
  assert.equal(rankingOf(estimate([[1, 1]], { together: false, exact: true })).entries.length, 1);
  assert.throws(() => rankingOf(estimate([[0, 1]]), { count: 0 }), /count from 1 to Infinity, got 0/);
  assert.deepEqual(rankingOf(estimate([])), { entries: [], open: 0, confidence: 0.95 });
});
