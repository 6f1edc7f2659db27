import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { centralization } from './centralization.ts';

const measures = ['degree', 'betweenness', 'closeness'] as const;
const star = (order: number) => Array.from({ length: order - 1 }, (_, i) => [0, i + 1] as const);

test('a star hangs on one node by every measure, a ring on nobody', () => {
  for (const measure of measures) {
    assert.ok(Math.abs(centralization(snapshotFrom(7, star(7)), { measure })! - 1) < 1e-12);
    assert.ok(Math.abs(centralization(snapshotFrom(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]]), { measure })!) < 1e-12); // prettier-ignore
  }
});

test('in a star of arcs all leave one node, and in a star of mutual arcs everything goes over it', () => {
  const out = snapshotFrom(5, star(5), { directed: true });
  assert.deepEqual([centralization(out, { direction: 'out' }), centralization(out, { direction: 'in' })], [1, 1 / 16]);
  const mutual = snapshotFrom(5, star(5).flatMap(([u, v]) => [[u, v], [v, u]] as [number, number][]), { directed: true }); // prettier-ignore
  assert.deepEqual([centralization(mutual), centralization(mutual, { measure: 'betweenness' })], [1, 1]);
});

test('values lie between 0 and 1, and neither names, order nor the kind of input matter', () => {
  fc.assert(
    fc.property(randomSnapshot(), fc.nat(), fc.constantFrom(...measures), (snapshot, seed, measure) => {
      const value = centralization(snapshot, { measure });
      assert.deepEqual(centralization(graphologyFrom(snapshot), { measure }), value);
      const again = centralization(reordered(snapshot, seed), { measure });
      if (value === null) return assert.equal(again, null);
      assert.ok(value >= -1e-12 && value <= 1 + 1e-12 && Math.abs(value - again!) < 1e-12);
    }),
  );
});

test('where no star can be drawn there is nothing to compare with, nor nearness in a network of several parts', () => {
  for (const order of [0, 1, 2]) for (const measure of measures) assert.equal(centralization(snapshotFrom(order, []), { measure }), null);
  const parts = snapshotFrom(4, [[0, 1], [1, 2]]); // prettier-ignore
  assert.equal(centralization(parts, { measure: 'closeness' }), null);
  assert.equal(centralization(snapshotFrom(3, []), { measure: 'closeness' }), null);
  assert.equal(centralization(snapshotFrom(3, [])), 0);
  assert.throws(() => centralization(snapshotFrom(3, [], { directed: true }), { measure: 'closeness' }), /expected an undirected graph/);
  assert.throws(
    () => centralization(parts, { measure: 'fame' as never }),
    /measure to be "degree" or "betweenness" or "closeness", got "fame"/,
  );
});
