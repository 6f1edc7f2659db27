import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/every-shortest-path.ts';
import { randomSnapshot } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { forgetSearch, pathSearch, searchFrom } from './path-search.ts';
import { type DistanceSums, distanceSums, sweepDistances, sweepScratch } from './sweep-distances.ts';

/** One plain search per source. */
function oneByOne(snapshot: Snapshot, sources: Int32Array, side: 'from' | 'to', atMost: number): DistanceSums {
  const sums = distanceSums(snapshot.order);
  const search = pathSearch(snapshot, undefined, side);
  for (const source of sources) {
    const count = searchFrom(search, source);
    for (const v of search.reached.subarray(1, count)) {
      const far = search.distance[v]!;
      if (far > atMost) continue;
      sums.distance[v]! += far;
      sums.reached[v]! += 1;
      sums.inverse[v]! += 1 / far;
      sums.farthest[v] = Math.max(sums.farthest[v]!, far);
    }
    forgetSearch(search, count);
  }
  return sums;
}

test('64 searches at a time find the same distances as one after the other, from the sources and to them', () => {
  fc.assert(
    fc.property(
      fc.boolean().chain((directed) => randomSnapshot({ maxOrder: 80, maxSize: 200, directed })),
      fc.constantFrom('from' as const, 'to' as const),
      fc.constantFrom(1, 2, 3, Infinity),
      fc.array(fc.nat(79), { maxLength: 80 }),
      (snapshot, side, atMost, wanted) => {
        const sources = Int32Array.from(wanted.filter((v) => v < snapshot.order));
        const cut = sources.length >> 1;
        const scratch = sweepScratch(snapshot, side);
        const sums = distanceSums(snapshot.order);
        sweepDistances(snapshot, sources, 0, cut, sums, scratch, atMost);
        sweepDistances(snapshot, sources, cut, sources.length, sums, scratch, atMost);
        const expected = oneByOne(snapshot, sources, side, atMost);
        assert.deepEqual(sums.distance, expected.distance);
        assert.deepEqual(sums.reached, expected.reached);
        assert.deepEqual(sums.farthest, expected.farthest);
        assertClose(sums.inverse, expected.inverse);
      },
    ),
  );
});

test('Any number of sources from 1 to 65 fits into the masks', () => {
  const cycle = new Snapshot({
    ids: Array.from({ length: 65 }, (_, v) => String(v)),
    ends: Int32Array.from({ length: 130 }, (_, i) => ((i + 1) >> 1) % 65),
  });
  const sources = Int32Array.from({ length: 65 }, (_, v) => v);
  for (let count = 1; count <= 65; count++) {
    const sums = distanceSums(65);
    sweepDistances(cycle, sources, 0, count, sums);
    assert.deepEqual(sums.reached, oneByOne(cycle, sources.subarray(0, count), 'from', Infinity).reached, `${count} sources`);
  }
});

test('A path of 200,000 nodes is walked to its end', () => {
  const order = 200_000;
  const path = new Snapshot({
    ids: Array.from({ length: order }, (_, v) => String(v)),
    ends: Int32Array.from({ length: 2 * (order - 1) }, (_, i) => (i + 1) >> 1),
  });
  const sums = distanceSums(order);
  sweepDistances(path, Int32Array.of(0, 1, order - 1), 0, 3, sums);
  assert.equal(sums.distance[0], 1 + order - 1);
  assert.equal(sums.farthest[0], order - 1);
  assert.equal(sums.reached[7], 3);
});
