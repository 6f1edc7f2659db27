import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DirectedGraph, MultiUndirectedGraph } from 'graphology';
import { longRow } from '../../../test/long-row.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { coreNumbers } from './core-numbers.ts';

/** The largest part in which everybody has at least k ties inside, from the definition: whoever has fewer goes, until nobody does. */
function naiveCore(order: number, edges: readonly (readonly [number, number])[], k: number): Set<number> {
  let core = new Set(Array.from({ length: order }, (_, v) => v));
  for (;;) {
    const ties = (v: number): number =>
      edges.reduce((sum, [a, b]) => sum + (core.has(a) && core.has(b) ? Number(a === v) + Number(b === v) : 0), 0);
    const stay = new Set([...core].filter((v) => ties(v) >= k));
    if (stay.size === core.size) return core;
    core = stay;
  }
}

const edgesOf = ({ ends, size }: Snapshot): [number, number][] => Array.from({ length: size }, (_, e) => [ends[2 * e]!, ends[2 * e + 1]!]);

test('whoever has core number k or more has k neighbours among those, and nobody else can be added', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 12, maxSize: 50 }), (snapshot) => {
      const found = coreNumbers.values(snapshot);
      for (let k = 0; k <= 12; k++)
        assert.deepEqual(
          [...naiveCore(snapshot.order, edgesOf(snapshot), k)],
          Array.from(found.keys()).filter((v) => found[v]! >= k),
        );
    }),
  );
});

test('parallel edges and loops count on request, a loop with both ends', () => {
  const edges = fc
    .integer({ min: 1, max: 7 })
    .chain((order) => fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: 25 }).map((list) => ({ order, list })));
  fc.assert(
    fc.property(edges, ({ order, list }) => {
      const graph = new MultiUndirectedGraph();
      for (let v = 0; v < order; v++) graph.addNode(`n${v}`);
      for (const [u, v] of list) graph.addEdge(`n${u}`, `n${v}`);
      const found = coreNumbers(graph, { parallelEdges: 'all' });
      for (let k = 0; k <= 50; k++)
        assert.deepEqual(
          Array.from({ length: order }, (_, v) => v).filter((v) => found[`n${v}`]! >= k),
          [...naiveCore(order, list, k)],
        );
    }),
    { numRuns: 60 },
  );
});

test('core numbers do not depend on the order of nodes and ties, and a graph has those of its snapshot', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 14, maxSize: 40 }), fc.nat(1000), (snapshot, seed) => {
      assert.deepEqual(new Map(Object.entries(coreNumbers(reordered(snapshot, seed)))), new Map(Object.entries(coreNumbers(snapshot))));
      assert.deepEqual(coreNumbers(graphologyFrom(snapshot)), coreNumbers(snapshot));
    }),
  );
});

test('a further tie lowers no core number and raises none by more than one', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 10 }), (snapshot) => {
      if (snapshot.size === 0) return;
      const less = coreNumbers.values(new Snapshot({ ids: snapshot.ids, ends: snapshot.ends.subarray(2) }));
      coreNumbers.values(snapshot).forEach((core, v) => assert.ok(core === less[v] || core === less[v]! + 1));
    }),
  );
});

test('in a row of 200,000 everybody has core number 1, in an empty graph nobody has one', () => {
  assert.ok(coreNumbers.values(longRow(200_000)).every((core) => core === 1));
  assert.deepEqual(coreNumbers(snapshotFrom(0, [])), {});
  assert.deepEqual(coreNumbers(snapshotFrom(2, [])), { n0: 0, n1: 0 });
});

test('a directed graph is refused, and so is an unknown option', () => {
  assert.throws(() => coreNumbers(new DirectedGraph()), /core-numbers: expected an undirected graph .* got "directed"/);
  assert.throws(() => coreNumbers(snapshotFrom(1, []), { parallelEdges: 2 as never }), /parallelEdges to be "simple" or "all", got 2/);
});
