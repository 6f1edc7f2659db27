import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../shared/seeded-random.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { neighboursOf, Snapshot } from '../snapshot/snapshot.ts';
import { dominatingSet } from './dominating-set.ts';

function hears(snapshot: Snapshot, members: ReadonlySet<number>): boolean {
  return snapshot.ids.every((_, v) => members.has(v) || neighboursOf(snapshot, v).some((w) => members.has(w)));
}

const numbersOf = (snapshot: Snapshot, keys: readonly string[]) => new Set(keys.map((key) => snapshot.indexOf.get(key)!));

function fewest(snapshot: Snapshot): number {
  let least = snapshot.order;
  for (let set = 0; set < 1 << snapshot.order; set++) {
    const members = new Set(snapshot.ids.flatMap((_, v) => ((set >> v) & 1 ? [v] : [])));
    if (members.size < least && hears(snapshot, members)) least = members.size;
  }
  return least;
}

test('everybody hears it, and no smaller set does that', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 8, maxSize: 20 }), (snapshot) => {
      const { members, exact, lowerBound } = dominatingSet(snapshot);
      assert.ok(hears(snapshot, numbersOf(snapshot, members)));
      assert.deepEqual([members.length, lowerBound, exact], [fewest(snapshot), fewest(snapshot), true]);
    }),
  );
});

test('a set that was not searched for to the end still reaches everybody, and its bound holds', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 40, maxSize: 90 }), fc.constantFrom(0, 1, 3), (snapshot, maxCases) => {
      const [quick, best] = [dominatingSet(snapshot, { maxCases }), dominatingSet(snapshot)];
      assert.ok(best.exact && hears(snapshot, numbersOf(snapshot, quick.members)));
      assert.ok(quick.lowerBound <= best.members.length && best.members.length <= quick.members.length);
      assert.equal(quick.exact, quick.lowerBound === quick.members.length);
    }),
    { numRuns: 60 },
  );
});

test('names and order of the nodes do not change the size, and a further tie never makes it larger', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 25, maxSize: 50 }), fc.nat(), (snapshot, seed) => {
      const size = dominatingSet(snapshot).members.length;
      assert.equal(dominatingSet(reordered(snapshot, seed)).members.length, size);
      assert.deepEqual(dominatingSet(graphologyFrom(snapshot)), dominatingSet(snapshot));
      if (snapshot.size === 0) return;
      const fewer = new Snapshot({ ids: snapshot.ids, ends: snapshot.ends.slice(2) });
      assert.ok(dominatingSet(fewer).members.length >= size);
    }),
    { numRuns: 50 },
  );
});

test('who has no tie must be called, and a long chain takes every third', () => {
  assert.deepEqual(dominatingSet(snapshotFrom(3, [[0, 1]])).members, ['n0', 'n2']);
  assert.deepEqual(dominatingSet(snapshotFrom(0, [])), { members: [], exact: true, lowerBound: 0 });
  const order = 200_000;
  const ids = Array.from({ length: order }, (_, v) => String(v));
  const { members, lowerBound } = dominatingSet(
    new Snapshot({ ids, ends: Int32Array.from({ length: 2 * order - 2 }, (_, i) => (i + 1) >> 1) }),
  );
  assert.ok(lowerBound <= 66_667 && members.length >= 66_667 && members.length < 1.2 * 66_667);
});

test('networks of 100 partners get the smallest set: sparse, planted, a chessboard of knights, a chain of diamonds', () => {
  const random = seededRandom(7);
  const planted: [number, number][] = [];
  for (let u = 0; u < 100; u++) for (let v = u + 1; v < 100; v++) if (random() < (u % 5 === v % 5 ? 0.2 : 0.02)) planted.push([u, v]);
  const knights: [number, number][] = [];
  for (let a = 0; a < 64; a++)
    for (let b = a + 1; b < 64; b++) if (((a >> 3) - (b >> 3)) ** 2 + ((a & 7) - (b & 7)) ** 2 === 5) knights.push([a, b]);
  const diamonds = Array.from({ length: 33 }, (_, i) => [[3 * i, 3 * i + 1], [3 * i, 3 * i + 2], [3 * i + 1, 3 * i + 3], [3 * i + 2, 3 * i + 3]] as [number, number][]).flat(); // prettier-ignore
  const sizeOf = (order: number, edges: [number, number][]) => {
    const { members, exact } = dominatingSet(snapshotFrom(order, edges));
    return exact ? members.length : 'not proven';
  };
  // twelve knights guard a chessboard: sequence A006075 of the OEIS, found in 1966
  assert.deepEqual([sizeOf(64, knights), sizeOf(100, diamonds)], [12, 34]);
  assert.notEqual(sizeOf(100, planted), 'not proven');
});

test('directed graphs and cases below 0 are refused', () => {
  assert.throws(() => dominatingSet(snapshotFrom(2, [[0, 1]], { directed: true })), /expected an undirected graph/);
  assert.throws(() => dominatingSet(snapshotFrom(2, []), { maxCases: -1 }), /expected maxCases from 0/);
});
