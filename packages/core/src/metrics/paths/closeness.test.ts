import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { assertClose, everyShortestPath } from '../../../test/every-shortest-path.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { averagePathLength } from './average-path-length.ts';
import { closeness } from './closeness.ts';
import { diameter } from './diameter.ts';
import { distancesOfAll } from './distances-of-all.ts';
import { eccentricity } from './eccentricity.ts';
import { harmonic } from './harmonic.ts';

/** A triangle, two who only know each other, and one who knows nobody. */
const threeParts = snapshotFrom(6, [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
]);

test('What becomes of those who cannot be reached is for the caller to say', () => {
  const values = (variant?: 'component' | 'whole'): (number | null)[] => Object.values(closeness(threeParts, { variant }));
  assert.deepEqual(values(), [2 / 5, 2 / 5, 2 / 5, 1 / 5, 1 / 5, 0]);
  assert.deepEqual(values('component'), [1, 1, 1, 1, 1, null]);
  assert.deepEqual(values('whole'), [0, 0, 0, 0, 0, 0]);
  assert.deepEqual(
    closeness(
      snapshotFrom(3, [
        [0, 1],
        [1, 2],
      ]),
      { variant: 'whole' },
    ),
    { n0: 2 / 3, n1: 1, n2: 2 / 3 },
  );
});

test('Harmonic centrality counts the unreachable as 0, the farthest is looked for among the reachable', () => {
  assert.deepEqual(Object.values(harmonic(threeParts)), [2 / 5, 2 / 5, 2 / 5, 1 / 5, 1 / 5, 0]);
  assert.deepEqual(Object.values(eccentricity(threeParts)), [1, 1, 1, 1, 1, 0]);
  assert.equal(diameter(threeParts), 1);
  assert.equal(averagePathLength(threeParts), 1);
});

test('Of two equally large parts, the diameter is that of the one with the first node', () => {
  const pathAndTriangle: [number, number][] = [
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
    [3, 5],
  ];
  assert.equal(diameter(snapshotFrom(6, pathAndTriangle)), 2);
  assert.equal(
    diameter(
      snapshotFrom(
        6,
        pathAndTriangle.map(([u, v]) => [5 - u, 5 - v]),
      ),
    ),
    1,
  );
});

test('Graphs without nodes, with one and without ties have null where nothing is defined', () => {
  const [empty, single, apart] = [0, 1, 2].map((order) => snapshotFrom(order, [])) as [Snapshot, Snapshot, Snapshot];
  assert.deepEqual([closeness(empty), harmonic(empty), eccentricity(empty)], [{}, {}, {}]);
  assert.deepEqual([closeness(single), harmonic(single), eccentricity(single)], [{ n0: 0 }, { n0: null }, { n0: 0 }]);
  assert.deepEqual([diameter(empty), diameter(single), diameter(apart)], [null, 0, 0]);
  assert.deepEqual([averagePathLength(empty), averagePathLength(single), averagePathLength(apart)], [null, null, null]);
  assert.deepEqual(harmonic(apart), { n0: 0, n1: 0 });
});

test('Along an arc one is near, against it unreachable', () => {
  const chain = snapshotFrom(
    3,
    [
      [0, 1],
      [1, 2],
    ],
    { directed: true },
  );
  assert.deepEqual(Object.values(harmonic(chain)), [3 / 4, 1 / 2, 0]);
  assert.deepEqual(Object.values(harmonic(chain, { direction: 'in' })), [0, 1 / 2, 3 / 4]);
  assert.deepEqual(Object.values(eccentricity(chain)), [2, 1, 0]);
  assert.deepEqual(Object.values(closeness(chain, { direction: 'in' })), [0, 1 / 2, 2 / 3]);
  assert.equal(averagePathLength(chain), 4 / 3);
  assert.throws(() => diameter(chain), /diameter: expected an undirected graph .* got "directed"/);
  assert.throws(() => closeness(chain, { direction: 'all' as 'in' }), /expected direction to be "out" or "in"/);
});

test('Distances of all are what trying every path gives, either way and with lengths', () => {
  fc.assert(
    fc.property(
      fc.boolean().chain((directed) => randomSnapshot({ maxOrder: 7, maxSize: 14, directed, weighted: true })),
      fc.constantFrom('out' as const, 'in' as const),
      fc.boolean(),
      (snapshot, direction, weighted) => {
        const paths = everyShortestPath(snapshot, weighted ? snapshot.weights : undefined);
        const found = distancesOfAll(snapshot, direction, weighted ? snapshot.weights : undefined);
        for (let v = 0; v < snapshot.order; v++) {
          const far: number[] = [];
          for (let w = 0; w < snapshot.order; w++) {
            const path = (direction === 'out' ? paths[v]![w] : paths[w]![v])![0];
            if (path && w !== v) far.push(path.length);
          }
          const sum = (numbers: number[]): number => numbers.reduce((so, x) => so + x, 0);
          assertClose(
            [found.reached[v]!, found.distance[v]!, found.inverse[v]!, found.farthest[v]!],
            [far.length, sum(far), sum(far.map((x) => 1 / x)), Math.max(0, ...far)],
          );
        }
      },
    ),
  );
});

test('A new tie never lowers harmonic centrality, and never makes two who reach each other farther apart', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 30, maxSize: 50 }), fc.nat(), fc.nat(), (snapshot, a, b) => {
      const { ids, order, ends } = snapshot;
      const [u, v] = [a % (order || 1), b % (order || 1)];
      const tied = ends.some((x, i) => x === u && ends[i ^ 1] === v);
      fc.pre(u !== v && !tied);
      const more = new Snapshot({ ids, ends: Int32Array.from([...ends, u, v]) });
      const [before, after] = [harmonic.values(snapshot), harmonic.values(more)];
      for (let w = 0; w < order; w++) assert.ok(after[w]! >= before[w]! - 1e-12);
      assert.ok(after[u]! > before[u]!);
    }),
  );
});

test('They do not depend on the order of nodes and edges, and a graph gives the same as its snapshot', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 40, maxSize: 80, directed: true }), fc.nat(), (snapshot, seed) => {
      const other = reordered(snapshot, seed);
      for (const measure of [closeness, harmonic, eccentricity]) {
        const [found, again] = [measure(snapshot), measure(other)];
        assertClose(
          snapshot.ids.map((id) => again[id]!),
          snapshot.ids.map((id) => found[id]!),
        );
        assert.deepEqual(measure(graphologyFrom(snapshot)), found);
      }
    }),
  );
});

test('With weights a strong tie is a short way', () => {
  const chain = snapshotFrom(
    3,
    [
      [0, 1, 4],
      [1, 2, 2],
    ],
    { weighted: true },
  );
  assert.deepEqual(Object.values(eccentricity(chain, { getEdgeWeight: 'weight' })), [0.75, 0.5, 0.75]);
  assert.equal(diameter(chain, { getEdgeWeight: 'weight', weightAs: 'length' }), 6);
});
