import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { FEWEST_TIES, type Plausibility, plausibility } from './plausibility.ts';

/** Groups of equal size; within a group each pair is tied with one chance, between groups with another. */
function grouped(groups: number, size: number, inside: number, between: number, seed = 1): Snapshot {
  const rng = seededRandom(seed);
  const edges: [number, number][] = [];
  for (let u = 0; u < groups * size; u++)
    for (let v = u + 1; v < groups * size; v++) if (rng() < (u % groups === v % groups ? inside : between)) edges.push([u, v]);
  return snapshotFrom(groups * size, edges);
}

function untiedPairs({ order, offsets, targets }: Snapshot): [number, number][] {
  const pairs: [number, number][] = [];
  for (let u = 0; u < order; u++)
    for (let v = u + 1; v < order; v++) if (!targets.subarray(offsets[u], offsets[u + 1]).includes(v)) pairs.push([u, v]);
  return pairs;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** From 40 ties on, in groups or without, some partners without any tie. */
const enough = fc
  .record({
    groups: fc.integer({ min: 1, max: 4 }),
    inside: fc.constantFrom(0.4, 0.7, 1),
    between: fc.constantFrom(0.01, 0.1, 0.4),
    seed: fc.nat(),
  })
  .map(({ groups, inside, between, seed }) => grouped(groups, 14, inside, between, seed))
  .filter(({ size }) => size >= FEWEST_TIES);

test('below forty ties nothing is ranked', () => {
  const ring = (ties: number): Snapshot =>
    snapshotFrom(
      40,
      Array.from({ length: ties }, (_, v) => [v, (v + 1) % 40] as const),
    );
  assert.equal(plausibility(ring(39)), undefined);
  assert.equal(plausibility(ring(40))?.untied, 780 - 40);
  assert.equal(plausibility(Snapshot.EMPTY), undefined);
});

test('each pair that is not tied has one place, the same both ways round, and the places spread evenly from 0 to 1', () => {
  fc.assert(
    fc.property(enough, (snapshot) => {
      const { rank, untied, exact } = plausibility(snapshot)!;
      const pairs = untiedPairs(snapshot);
      const places = pairs.map(([u, v]) => rank(u, v));
      assert.equal(untied, pairs.length);
      assert.equal(exact, true);
      assert.deepEqual(
        pairs.map(([u, v]) => rank(v, u)),
        places,
      );
      for (const place of places) assert.ok(place > 0 && place < 1);
      if (places.length > 0) assert.ok(Math.abs(mean(places) - 0.5) < 1e-9);
    }),
    { numRuns: 20 },
  );
});

test('the order of nodes and ties does not matter at all', () => {
  fc.assert(
    fc.property(enough, fc.nat(), (snapshot, seed) => {
      const other = reordered(snapshot, seed);
      const here = plausibility(snapshot)!;
      const there = plausibility(other)!;
      const number = (v: number): number => other.indexOf.get(snapshot.ids[v]!)!;
      for (const [u, v] of untiedPairs(snapshot)) assert.equal(there.rank(number(u), number(v)), here.rank(u, v));
    }),
    { numRuns: 20 },
  );
});

test('other names change a place by little, for chance then draws other partitions', () => {
  const snapshot = grouped(4, 15, 0.5, 0.05);
  const renamed = new Snapshot({ ids: snapshot.ids.map((id) => [...id].reverse().join('')), ends: snapshot.ends });
  const here = plausibility(snapshot)!;
  const there = plausibility(renamed)!;
  assert.ok(mean(untiedPairs(snapshot).map(([u, v]) => Math.abs(here.rank(u, v) - there.rank(u, v)))) < 0.03);
});

test('two of a dense group come before two of different groups', () => {
  for (const snapshot of [grouped(3, 12, 0.6, 0.05), grouped(2, 30, 0.4, 0.02)]) {
    const groups = snapshot.order === 36 ? 3 : 2;
    const { rank } = plausibility(snapshot)!;
    const same = untiedPairs(snapshot).filter(([u, v]) => u % groups === v % groups);
    const different = untiedPairs(snapshot).filter(([u, v]) => u % groups !== v % groups);
    const [last, first] = [Math.max(...same.map(([u, v]) => rank(u, v))), Math.min(...different.map(([u, v]) => rank(u, v)))];
    assert.ok(mean(same.map(([u, v]) => rank(u, v))) < 0.3 && mean(different.map(([u, v]) => rank(u, v))) > 0.5);
    assert.ok(last < 0.7 && first > 0.02, `${last} ${first}`);
  }
});

test('in a large network a sample stands for all: places stay even, and differ little from another sample', () => {
  const snapshot = grouped(20, 25, 0.25, 0.002, 7);
  const one: Plausibility = plausibility(snapshot)!;
  const other = plausibility(snapshot, { seed: 2 })!;
  assert.equal(one.exact, false);
  const pairs = untiedPairs(snapshot).filter((_, i) => i % 37 === 0);
  const places = pairs.map(([u, v]) => one.rank(u, v));
  assert.ok(Math.abs(mean(places) - 0.5) < 0.02, String(mean(places)));
  assert.ok(Math.abs(mean(places.map((place) => Number(place < 0.2))) - 0.2) < 0.03);
  assert.ok(mean(pairs.map(([u, v], i) => Math.abs(other.rank(u, v) - places[i]!))) < 0.05);
});

test('the same twice is the same; what was asked before does not matter', () => {
  const snapshot = grouped(3, 20, 0.4, 0.05, 5);
  const one = plausibility(snapshot)!;
  const again = plausibility(snapshot)!;
  const pairs = untiedPairs(snapshot);
  const forward = pairs.map(([u, v]) => one.rank(u, v));
  const backward = [...pairs].reverse().map(([u, v]) => again.rank(u, v));
  assert.deepEqual(backward.reverse(), forward);
});

test('where everybody is tied to everybody there is nothing to rank', () => {
  const complete = grouped(1, 12, 1, 1);
  const { untied, rank } = plausibility(complete)!;
  assert.equal(untied, 0);
  assert.equal(rank(0, 1), 0.5);
});

test('directed snapshots, options out of range and numbers that no node has are refused', () => {
  const snapshot = grouped(2, 12, 0.6, 0.1);
  const directed = new Snapshot({ ids: snapshot.ids, ends: snapshot.ends, directed: true });
  assert.throws(() => plausibility(directed), /plausibility: expected an undirected snapshot/);
  assert.throws(() => plausibility(snapshot, { partitions: 0 }), /expected partitions from 1 to 1000/);
  assert.throws(() => plausibility(snapshot, { seed: 0.5 }), /seed to be a whole number/);
  const { rank } = plausibility(snapshot)!;
  assert.throws(() => rank(0, 24), /expected the number of a node, got 24/);
  assert.throws(() => rank(3, 3), /two different nodes, got 3/);
});
