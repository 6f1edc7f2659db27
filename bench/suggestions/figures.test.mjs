import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auc, averagePrecision, hitsAt, judgeOf, rankedGroups } from './figures.mjs';

const close = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} instead of ${expected}`);

test('a ranking with the hidden ties first is perfect, one with them last finds nothing', () => {
  const hidden = [1, 1, 0, 0, 0];
  const best = rankedGroups([5, 4, 3, 2, 1], hidden);
  close(auc(best), 1);
  close(averagePrecision(best), 1);
  close(hitsAt(best, 2), 1);
  const worst = rankedGroups([1, 2, 3, 4, 5], hidden);
  close(auc(worst), 0);
  close(averagePrecision(worst), (1 / 4 + 2 / 5) / 2);
  close(hitsAt(worst, 3), 0);
});

test('equal scores give the mean over all their orders', () => {
  const scores = [3, 1, 1, 1, 1, 0];
  const hidden = [0, 1, 1, 0, 0, 1];
  const sums = { auc: 0, ap: 0, hits: 0 };
  const orders = permutations([1, 2, 3, 4]);
  for (const order of orders) {
    const distinct = [9, 0, 0, 0, 0, 0.1];
    order.forEach((i, place) => (distinct[i] = 8 - place));
    const ranked = rankedGroups(distinct, hidden);
    sums.auc += auc(ranked) / orders.length;
    sums.ap += averagePrecision(ranked) / orders.length;
    sums.hits += hitsAt(ranked, 3) / orders.length;
  }
  const tied = rankedGroups(scores, hidden);
  close(auc(tied), sums.auc);
  close(averagePrecision(tied), sums.ap);
  close(hitsAt(tied, 3), sums.hits);
});

test('each partner is asked about its own first three candidates, equal ones by chance', () => {
  // node 0 has five candidates, one of them hidden; all the others have one candidate each that concerns node 0
  const split = { order: 6, firstOf: [0, 0, 0, 0, 0], secondOf: [1, 2, 3, 4, 5], hidden: [1, 0, 0, 0, 0] };
  const judge = judgeOf(split, new Uint8Array(5));
  close(judge([1, 1, 1, 1, 1]).actor3, (3 / 5 + 1) / 2);
  close(judge([0, 1, 1, 1, 1]).actor3, (0 + 1) / 2);
  assert.ok(Number.isNaN(judge([1, 1, 1, 1, 1]).nearAuc), 'nobody shares a neighbour');
});

function permutations(list) {
  if (list.length === 0) return [[]];
  return list.flatMap((first) => permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}
