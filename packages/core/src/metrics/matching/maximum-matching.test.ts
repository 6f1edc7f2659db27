import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { denseSnapshot, graphologyFrom, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { snapshotOf } from '../snapshot/snapshot-of.ts';
import { maximumMatching } from './maximum-matching.ts';

const WEIGHTED = { getEdgeWeight: 'weight' } as const;

interface Best {
  readonly weight: number;
  readonly cardinality: number;
}

/** All matchings, one after the other: with or without each edge. */
function bruteForce({ ends, size, weights }: Snapshot, better: (a: Best, b: Best) => boolean): Best {
  let best: Best = { weight: 0, cardinality: 0 };
  const taken = new Set<number>();
  const choose = (edge: number, so: Best): void => {
    if (better(so, best)) best = so;
    if (edge === size) return;
    choose(edge + 1, so);
    const u = ends[2 * edge]!;
    const v = ends[2 * edge + 1]!;
    if (taken.has(u) || taken.has(v)) return;
    taken.add(u).add(v);
    choose(edge + 1, { weight: so.weight + (weights?.[edge] ?? 1), cardinality: so.cardinality + 1 });
    taken.delete(u);
    taken.delete(v);
  };
  choose(0, best);
  return best;
}

const heavier = (a: Best, b: Best): boolean => a.weight > b.weight + 1e-9;
const more = (a: Best, b: Best): boolean => a.cardinality > b.cardinality || (a.cardinality === b.cardinality && heavier(a, b));

const withWeights = (snapshot: Snapshot, weightOf: (weight: number) => number): Snapshot =>
  new Snapshot({ ids: snapshot.ids, ends: snapshot.ends, weights: snapshot.weights!.map(weightOf) });

test('no matching of a small network is heavier, and none of as many pairs', () => {
  fc.assert(
    fc.property(denseSnapshot(2, 7, 9), (snapshot) => {
      assert.equal(maximumMatching(snapshot, WEIGHTED).weight, bruteForce(snapshot, heavier).weight);
      const found = maximumMatching(snapshot, { ...WEIGHTED, maxCardinality: true });
      const best = bruteForce(snapshot, more);
      assert.deepEqual([found.cardinality, found.weight], [best.cardinality, best.weight]);
    }),
    { numRuns: 300 },
  );
});

test('fractional weights are matched as well as whole ones', () => {
  fc.assert(
    fc.property(denseSnapshot(2, 7, 9), fc.nat(1000), (whole, seed) => {
      const snapshot = withWeights(whole, (weight) => weight / 3 + ((seed * weight) % 7) / 10);
      const { weight } = maximumMatching(snapshot, WEIGHTED);
      assert.ok(Math.abs(weight - bruteForce(snapshot, heavier).weight) < 1e-9);
    }),
    { numRuns: 200 },
  );
});

test('ties of negative weight are matched only for the sake of more pairs', () => {
  fc.assert(
    fc.property(denseSnapshot(2, 7, 9), (positive) => {
      const snapshot = withWeights(positive, (weight) => weight - 5);
      assert.equal(maximumMatching(snapshot, WEIGHTED).weight, bruteForce(snapshot, heavier).weight);
      const best = bruteForce(snapshot, more);
      const found = maximumMatching(snapshot, { ...WEIGHTED, maxCardinality: true });
      assert.deepEqual([found.cardinality, found.weight], [best.cardinality, best.weight]);
    }),
    { numRuns: 200 },
  );
});

test('pairs are ties, no node occurs twice, and pairing the heaviest first is never better', () => {
  fc.assert(
    fc.property(denseSnapshot(0, 25, 20), fc.boolean(), (snapshot, maxCardinality) => {
      const { pairs, weight, cardinality } = maximumMatching(snapshot, { ...WEIGHTED, maxCardinality });
      assert.equal(new Set(pairs.flat()).size, 2 * cardinality);
      const weightOf = new Map<string, number>();
      for (let e = 0; e < snapshot.size; e++)
        weightOf.set(`${snapshot.ids[snapshot.ends[2 * e]!]!} ${snapshot.ids[snapshot.ends[2 * e + 1]!]!}`, snapshot.weights![e]!);
      assert.equal(
        pairs.reduce((sum, pair) => sum + weightOf.get(pair.join(' '))!, 0),
        weight,
      );
      const taken = new Set<string>();
      let greedy = 0;
      for (const [pair, its] of [...weightOf].sort(([, a], [, b]) => b - a)) {
        const [u, v] = pair.split(' ') as [string, string];
        if (taken.has(u) || taken.has(v)) continue;
        taken.add(u).add(v);
        greedy += its;
      }
      if (!maxCardinality) assert.ok(weight >= greedy);
      assert.ok(cardinality >= taken.size / 2 || !maxCardinality);
    }),
  );
});

test('names and order of nodes and ties do not change how good the matching is', () => {
  fc.assert(
    fc.property(denseSnapshot(0, 25, 20), fc.nat(), fc.boolean(), (snapshot, seed, maxCardinality) => {
      const options = { ...WEIGHTED, maxCardinality };
      const { weight, cardinality } = maximumMatching(reordered(snapshot, seed), options);
      const before = maximumMatching(snapshot, options);
      assert.equal(weight, before.weight);
      if (maxCardinality) assert.equal(cardinality, before.cardinality);
    }),
  );
});

test('a triangle with tails needs a blossom: three pairs, not two', () => {
  const snapshot = snapshotFrom(6, [
    [0, 1],
    [1, 2],
    [2, 0],
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
  assert.equal(maximumMatching(snapshot).cardinality, 3);
});

test('weight may leave out a pair that could be made', () => {
  const path = snapshotFrom(
    4,
    [
      [0, 1, 2],
      [1, 2, 5],
      [2, 3, 2],
    ],
    { weighted: true },
  );
  assert.deepEqual(maximumMatching(path, WEIGHTED), { pairs: [['n1', 'n2']], weight: 5, cardinality: 1 });
  assert.deepEqual(maximumMatching(path, { ...WEIGHTED, maxCardinality: true }), {
    pairs: [
      ['n0', 'n1'],
      ['n2', 'n3'],
    ],
    weight: 4,
    cardinality: 2,
  });
});

test('networks without ties have no pairs, and a graph gives the same as its snapshot', () => {
  for (const order of [0, 1, 2]) assert.deepEqual(maximumMatching(snapshotFrom(order, [])), { pairs: [], weight: 0, cardinality: 0 });
  const snapshot = snapshotFrom(
    5,
    [
      [0, 1, 3],
      [1, 2, 4],
      [3, 4, 1],
    ],
    { weighted: true },
  );
  assert.deepEqual(maximumMatching(graphologyFrom(snapshot), WEIGHTED), maximumMatching(snapshot, WEIGHTED));
  assert.equal(maximumMatching(snapshot).weight, 2, 'without weights it is the number of pairs');
});

test('a chain of 200,000 partners is paired without running out of stack', () => {
  const order = 200_000;
  const ends = Int32Array.from({ length: 2 * (order - 1) }, (_, i) => (i + 1) >> 1);
  const ids = Array.from({ length: order }, (_, v) => String(v));
  assert.equal(maximumMatching(new Snapshot({ ids, ends })).cardinality, order / 2);
});

test('a long chain that is matched from the wrong end on is turned round along its whole length', () => {
  const order = 2000;
  // the first tie in the list takes the second and third node: the last node finds its partner only over all others
  const inner = Array.from({ length: order - 3 }, (_, i) => [i + 1, i + 2] as const);
  const snapshot = snapshotFrom(order, [
    ...inner.filter((_, i) => i % 2 === 0),
    ...inner.filter((_, i) => i % 2 === 1),
    [0, 1],
    [order - 2, order - 1],
  ]);
  assert.equal(maximumMatching(snapshot).cardinality, order / 2);
});

test('who goes along arrows is told to forget the direction first', () => {
  const directed = snapshotFrom(2, [[0, 1]], { directed: true });
  assert.throws(() => maximumMatching(directed), /maximum-matching: expected an undirected graph/);
  const graph = graphologyFrom(directed);
  assert.equal(maximumMatching(snapshotOf(graph, { direction: 'ignore' })).cardinality, 1);
});
