import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { everyShortestPath } from '../../../test/every-shortest-path.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { distancesFrom } from './distances-from.ts';
import { referralPath } from './referral-path.ts';
import { shortestPaths } from './shortest-paths.ts';

/** a knows b and c, who both know d, who knows e; f knows nobody. */
const diamond = new Snapshot({ ids: ['a', 'c', 'b', 'd', 'e', 'f'], ends: Int32Array.of(0, 1, 0, 2, 1, 3, 2, 3, 3, 4) });

test('Who could introduce whom: over as few others as possible, the first of equals by their keys', () => {
  assert.deepEqual(referralPath(diamond, 'a', 'e'), ['a', 'b', 'd', 'e']);
  assert.deepEqual(referralPath(diamond, 'a', 'e', { avoid: ['b'] }), ['a', 'c', 'd', 'e']);
  assert.equal(referralPath(diamond, 'a', 'e', { avoid: ['d'] }), null);
  assert.deepEqual(referralPath(diamond, 'a', 'e', { avoid: ['a', 'e'] }), ['a', 'b', 'd', 'e'], 'ends are not led over');
  assert.equal(referralPath(diamond, 'a', 'f'), null);
  assert.deepEqual(referralPath(diamond, 'a', 'a'), ['a']);
});

test('All shortest paths are given in the order of their keys, up to a limit', () => {
  assert.deepEqual(shortestPaths(diamond, 'e', 'a'), [
    ['e', 'd', 'b', 'a'],
    ['e', 'd', 'c', 'a'],
  ]);
  assert.deepEqual(shortestPaths(diamond, 'e', 'a', { limit: 1 }), [['e', 'd', 'b', 'a']]);
  assert.deepEqual(shortestPaths(diamond, 'f', 'a'), []);
});

test('Keys and options that do not exist are named', () => {
  assert.throws(() => referralPath(diamond, 'a', 'z'), /shortest-paths: expected the key of a node of the graph, got "z"/);
  assert.throws(() => shortestPaths(diamond, 'a', 'e', { avoid: ['y'] }), /got "y"/);
  assert.throws(() => shortestPaths(diamond, 'a', 'e', { limit: 0 }), /expected limit from 1/);
  assert.throws(() => distancesFrom(diamond, 'x'), /distances-from: expected the key of a node of the graph, got "x"/);
});

test('Strong ties are preferred when asked for, also over one more', () => {
  const weighted = snapshotFrom(
    3,
    [
      [0, 2, 1],
      [0, 1, 4],
      [1, 2, 4],
    ],
    { weighted: true },
  );
  assert.deepEqual(referralPath(weighted, 'n0', 'n2'), ['n0', 'n2']);
  assert.deepEqual(referralPath(weighted, 'n0', 'n2', { getEdgeWeight: 'weight' }), ['n0', 'n1', 'n2']);
  assert.deepEqual(distancesFrom(weighted, 'n0', { getEdgeWeight: 'weight' }), { n0: 0, n1: 0.25, n2: 0.5 });
});

test('They are all that trying every path finds, with lengths, along arcs and whatever the order of nodes', () => {
  fc.assert(
    fc.property(
      fc.boolean().chain((directed) => randomSnapshot({ maxOrder: 7, maxSize: 14, directed, weighted: true })),
      fc.boolean(),
      fc.nat(),
      (snapshot, weighted, seed) => {
        const every = everyShortestPath(snapshot, weighted ? snapshot.weights : undefined);
        const other = reordered(snapshot, seed);
        const options = { getEdgeWeight: weighted ? 'weight' : null, weightAs: 'length' as const };
        for (const [from, row] of every.entries())
          for (const [to, paths] of row.entries()) {
            const keys = paths.map(({ nodes }) => nodes.map((v) => snapshot.ids[v]!)).sort((a, b) => (a.join() < b.join() ? -1 : 1));
            assert.deepEqual(shortestPaths(other, snapshot.ids[from]!, snapshot.ids[to]!, { ...options, limit: 1000 }), keys);
            assert.equal(distancesFrom(snapshot, snapshot.ids[from]!, options)[snapshot.ids[to]!], paths[0]?.length ?? null);
          }
      },
    ),
    { numRuns: 40 },
  );
});

test('Against the arcs and in a graph of graphology distances are found as well', () => {
  const chain = snapshotFrom(
    3,
    [
      [0, 1],
      [1, 2],
    ],
    { directed: true },
  );
  assert.deepEqual(distancesFrom(chain, 'n1'), { n0: null, n1: 0, n2: 1 });
  assert.deepEqual(distancesFrom(graphologyFrom(chain), 'n2', { direction: 'in' }), { n0: 2, n1: 1, n2: 0 });
});

test('The ends of a path of 200,000 nodes are introduced over all others', () => {
  const order = 200_000;
  const ids = Array.from({ length: order }, (_, v) => String(v));
  const path = new Snapshot({ ids, ends: Int32Array.from({ length: 2 * (order - 1) }, (_, i) => (i + 1) >> 1) });
  assert.deepEqual(referralPath(path, '0', String(order - 1)), ids);
});
