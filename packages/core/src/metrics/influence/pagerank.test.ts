import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { pagerank } from './pagerank.ts';

const anyGraph = fc.boolean().chain((directed) => randomSnapshot({ directed, weighted: true, maxOrder: 14, maxSize: 40 }));

/** One step of the walk, from the definition. */
function walk(snapshot: Snapshot, at: Float64Array, alpha: number, weighted: boolean): Float64Array {
  const { order, size, ends, directed } = snapshot;
  const exits = new Float64Array(order);
  const arcs: [number, number, number][] = [];
  for (let e = 0; e < size; e++) {
    const [u, v, weight] = [ends[2 * e]!, ends[2 * e + 1]!, weighted ? snapshot.weights![e]! : 1];
    arcs.push([u, v, weight]);
    if (!directed) arcs.push([v, u, weight]);
  }
  for (const [u, , weight] of arcs) exits[u]! += weight;
  const jumps = at.reduce((sum, x, v) => sum + (exits[v] === 0 ? x : (1 - alpha) * x), 0);
  const next = new Float64Array(order).fill(jumps / order);
  for (const [u, v, weight] of arcs) next[v]! += (alpha * at[u]! * weight) / exits[u]!;
  return next;
}

test('the walker is at each place as often after a step as before it, and always somewhere', () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(0, 0.5, 0.85, 0.99), fc.boolean(), (snapshot, alpha, weighted) => {
      const at = pagerank.values(snapshot, { alpha, getEdgeWeight: weighted ? 'weight' : null });
      walk(snapshot, at, alpha, weighted).forEach((x, v) => assert.ok(Math.abs(x - at[v]!) < 2e-12, `${x} ${at[v]}`));
      if (snapshot.order > 0) assert.ok(Math.abs(at.reduce((sum, x) => sum + x, 0) - 1) < 1e-12);
    }),
  );
});

test('a walker who hardly ever jumps goes round a ring for long, and is found all the same', () => {
  const ring = snapshotFrom(
    12,
    [
      [0, 3],
      [3, 2],
      [2, 0],
    ],
    { directed: true },
  );
  const at = pagerank.values(ring, { alpha: 0.99 });
  walk(ring, at, 0.99, false).forEach((x, v) => assert.ok(Math.abs(x - at[v]!) < 2e-12));
});

test('names and order of the nodes do not matter, nor whether a graph or its snapshot is given', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(), (snapshot, seed) => {
      const options = { getEdgeWeight: 'weight' };
      const [first, second] = [pagerank(snapshot, options), pagerank(reordered(snapshot, seed), options)];
      for (const id of snapshot.ids) assert.ok(Math.abs(first[id]! - second[id]!) < 4e-12);
      assert.deepEqual(pagerank(graphologyFrom(snapshot), options), first);
    }),
  );
});

test('without ties everybody is alike, and without nodes there is nothing to say', () => {
  assert.deepEqual(pagerank(snapshotFrom(4, [])), { n0: 0.25, n1: 0.25, n2: 0.25, n3: 0.25 });
  assert.deepEqual(pagerank(snapshotFrom(2, [], { directed: true })), { n0: 0.5, n1: 0.5 });
  assert.deepEqual(pagerank(new UndirectedGraph()), {});
});

test('a path of 200,000 nodes takes no more than a moment', () => {
  const order = 200_000;
  const ids = Array.from({ length: order }, (_, v) => String(v));
  const ends = Int32Array.from({ length: 2 * order - 2 }, (_, i) => (i + 1) >> 1);
  for (const directed of [false, true]) {
    const values = pagerank.values(new Snapshot({ ids, ends, directed }));
    assert.ok(Math.abs(values.reduce((sum, x) => sum + x, 0) - 1) < 1e-10);
  }
});

test('options out of bounds are refused, and so is a result that is not exact enough', () => {
  const path = snapshotFrom(
    7,
    Array.from({ length: 6 }, (_, i) => [i, i + 1] as const),
  );
  const refuses = (options: object, message: RegExp, graph = path) =>
    assert.throws(() => pagerank(graph, options), { name: 'TypeError', message });
  refuses({ alpha: 1 }, /expected alpha below 1, got 1/);
  refuses({ alpha: -0.1 }, /alpha from 0 to 1, got -0.1/);
  refuses({ maxIterations: 0 }, /maxIterations from 1/);
  refuses({ maxIterations: 1 }, /expected values within 1e-12 after 1 rounds .* got 0\.\d+/);
  refuses({ maxIterations: 1 }, /expected values within 1e-12 after 1 rounds/, snapshotFrom(3, [[0, 1], [1, 2], [2, 0], [0, 2]], { directed: true })); // prettier-ignore
  assert.doesNotThrow(() => pagerank(path, { maxIterations: 1, tolerance: 0.2 }));
});
