import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PlainGraph } from '../../../test/plain-graph.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { density } from './density.ts';
import { dyadCensus } from './dyad-census.ts';
import { reciprocity } from './reciprocity.ts';

const anyGraph = fc.boolean().chain((directed) => randomSnapshot({ directed, maxOrder: 8, maxSize: 40 }));

test('density, reciprocity and the dyad census are what counting all pairs gives', () => {
  fc.assert(
    fc.property(anyGraph, (snapshot) => {
      const { order, size, directed, ends } = snapshot;
      const arcs = new Set<string>();
      for (let i = 0; i < ends.length; i += 2) {
        arcs.add(`${ends[i]} ${ends[i + 1]}`);
        if (!directed) arcs.add(`${ends[i + 1]} ${ends[i]}`);
      }
      const census = { mutual: 0, asymmetric: 0, null: 0 };
      for (let u = 0; u < order; u++)
        for (let v = 0; v < u; v++) {
          const ways = Number(arcs.has(`${u} ${v}`)) + Number(arcs.has(`${v} ${u}`));
          census[(['null', 'asymmetric', 'mutual'] as const)[ways]!]++;
        }
      const pairs = (order * (order - 1)) / 2;
      assert.deepEqual(dyadCensus(snapshot), census);
      assert.equal(density(snapshot), pairs === 0 ? null : size / (directed ? 2 * pairs : pairs));
      assert.equal(reciprocity(snapshot), size === 0 ? null : (2 * census.mutual) / arcs.size);
      const even = reciprocity(snapshot, { variant: 'dyadic' });
      if (pairs === 0) assert.equal(even, null);
      else assert.ok(Math.abs(even! - (census.mutual + census.null) / pairs) < 1e-12);
    }),
  );
});

test('they do not depend on the order of nodes and ties, and a graph has those of its snapshot', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(1000), (snapshot, seed) => {
      for (const measure of [density, dyadCensus, reciprocity]) {
        assert.deepEqual(measure(reordered(snapshot, seed)), measure(snapshot));
        assert.deepEqual(measure(graphologyFrom(snapshot)), measure(snapshot));
      }
    }),
  );
});

test('among nobody and somebody alone nothing can be said', () => {
  for (const order of [0, 1])
    for (const directed of [false, true]) {
      const alone = snapshotFrom(order, [], { directed });
      assert.deepEqual([density(alone), reciprocity(alone), reciprocity(alone, { variant: 'dyadic' })], [null, null, null]);
      assert.deepEqual(dyadCensus(alone), { mutual: 0, asymmetric: 0, null: 0 });
    }
  assert.deepEqual([density(snapshotFrom(2, [])), reciprocity(snapshotFrom(2, []))], [0, null]);
});

test('parallel arcs count once and loops not at all', () => {
  const graph = new PlainGraph('directed');
  for (const id of ['a', '__proto__', 'c']) graph.addNode(id);
  for (const [u, v] of [
    ['a', '__proto__'],
    ['a', '__proto__'],
    ['__proto__', 'a'],
    ['c', 'c'],
    ['c', 'a'],
  ])
    graph.addEdge(u!, v!);
  assert.equal(density(graph), 0.5);
  assert.equal(reciprocity(graph), 2 / 3);
  assert.deepEqual(dyadCensus(graph), { mutual: 1, asymmetric: 1, null: 1 });
});

test('an unknown variant is refused', () => {
  assert.throws(() => reciprocity(snapshotFrom(2, []), { variant: 'edges' as never }), /variant to be "arcs" or "dyadic", got "edges"/);
});
