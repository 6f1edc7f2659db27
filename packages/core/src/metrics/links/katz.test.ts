import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { katz } from './katz.ts';
import { largestEigenvalueBound } from './largest-eigenvalue-bound.ts';

test('each way counts, long ones less: two at the ends of a path of three', () => {
  const path = snapshotFrom(3, [
    [0, 1],
    [1, 2],
  ]);
  // walks of length 2, 4, 6, … : 1, 2, 4, … ; so β² / (1 - 2 β²)
  const [link] = katz(path, { beta: 0.5 });
  assert.deepEqual([link?.source, link?.target], ['n0', 'n2']);
  assert.ok(Math.abs(link!.score - 0.25 / (1 - 0.5)) < 1e-12);
  const given = katz(path, {
    beta: 0.5,
    pairs: [
      ['n1', 'n0'],
      ['n2', 'n0'],
    ],
  });
  assert.deepEqual(
    given.map(({ source, target }) => source + target),
    ['n1n0', 'n2n0'],
  );
  assert.ok(Math.abs(given[0]!.score - 1) < 1e-12);
});

test('the scores are the walks of all lengths, added up one length after the other', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 8 }), fc.double({ min: 0.01, max: 0.1, noNaN: true }), (snapshot, beta) => {
      const expected = walks(snapshot, beta);
      const links = katz(snapshot, { beta });
      assert.equal(links.length, (snapshot.order ** 2 - snapshot.order) / 2 - snapshot.size);
      let last = Infinity;
      for (const { source, target, score } of links) {
        const should = expected[snapshot.indexOf.get(source)!]![snapshot.indexOf.get(target)!]!;
        assert.ok(Math.abs(score - should) < 1e-12 && score <= last && source < target);
        last = score;
      }
    }),
  );
});

test('the order of nodes and ties does not matter, nor which of the two is named first', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 9 }), fc.nat(), (snapshot, seed) => {
      const here = katz(snapshot);
      const pairs = here.map(({ source, target }): [string, string] => [target, source]);
      const there = katz(reordered(snapshot, seed), { pairs });
      here.forEach(({ score }, i) => assert.ok(Math.abs(score - there[i]!.score) < 1e-8 * Math.max(1, score)));
    }),
  );
});

test('pairs in different parts have no way to each other', () => {
  const parts = snapshotFrom(4, [
    [0, 1],
    [2, 3],
  ]);
  for (const { score } of katz(parts)) assert.equal(score, 0);
  assert.deepEqual(katz(snapshotFrom(2, [])), [{ source: 'n0', target: 'n1', score: 0 }]);
  assert.deepEqual(katz(new UndirectedGraph()), []);
});

test('the bound of the largest eigenvalue holds, and is met on graphs where it is known', () => {
  const star = snapshotFrom(
    17,
    Array.from({ length: 16 }, (_, i) => [0, i + 1] as const),
  );
  assert.ok(Math.abs(largestEigenvalueBound(star) - 4) < 1e-6);
  const path = new Snapshot({ ids: ['a', 'b', 'c'], ends: Int32Array.of(0, 1, 1, 2) });
  assert.ok(Math.abs(largestEigenvalueBound(path) - Math.SQRT2) < 1e-6);
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 12 }), (snapshot) => {
      const bound = largestEigenvalueBound(snapshot);
      const { ends, order, size } = snapshot;
      const degrees = new Int32Array(order);
      for (const end of ends) degrees[end]!++;
      // the largest eigenvalue is at least the mean degree and the root of the largest degree, and at most the largest degree
      assert.ok(bound >= (order === 0 ? 0 : (2 * size) / order) - 1e-9);
      const most = Math.max(0, ...degrees);
      assert.ok(bound >= Math.sqrt(most) - 1e-9 && bound <= most);
    }),
  );
});

test('a beta for which the sum has no end, unknown keys, pairs of one and directed graphs are refused', () => {
  const path = snapshotFrom(3, [
    [0, 1],
    [1, 2],
  ]);
  assert.throws(() => katz(path, { beta: Math.SQRT1_2 }), /katz: expected beta above 0, at most 0\.706/);
  assert.throws(() => katz(path, { beta: 0 }), /got 0/);
  assert.throws(() => katz(path, { pairs: [['n0', 'n9']] }), /pairs of keys of nodes, got "n9"/);
  assert.throws(() => katz(path, { pairs: [['n0', 'n0']] }), /pairs of two different nodes, got "n0"/);
  assert.throws(() => katz(new DirectedGraph()), /katz: expected an undirected graph/);
});

function walks({ order, ends }: Snapshot, beta: number): number[][] {
  const step = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  for (let i = 0; i < ends.length; i++) step[ends[i]!]![ends[i ^ 1]!] = beta;
  const sums = step.map((row) => [...row]);
  let now = step;
  for (let length = 2; length < 400; length++) {
    now = now.map((row) => row.map((_, v) => row.reduce((sum, x, z) => sum + x * step[z]![v]!, 0)));
    now.forEach((row, u) => row.forEach((x, v) => (sums[u]![v]! += x)));
  }
  return sums;
}
