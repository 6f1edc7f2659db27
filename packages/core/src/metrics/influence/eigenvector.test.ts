import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { eigenvector } from './eigenvector.ts';
import { spectralRadius } from './spectral-radius.ts';

function timesMatrix({ ends, weights }: Snapshot, x: Float64Array): Float64Array {
  const image = new Float64Array(x.length);
  for (let i = 0; i < ends.length; i += 2) {
    const weight = weights ? weights[i >> 1]! : 1;
    image[ends[i]!]! += weight * x[ends[i + 1]!]!;
    image[ends[i + 1]!]! += weight * x[ends[i]!]!;
  }
  return image;
}

/** All eigenvalues by Jacobi's rotations. */
function eigenvalues(snapshot: Snapshot): number[] {
  const n = snapshot.order;
  const columns = Array.from({ length: n }, (_, v) =>
    timesMatrix(
      snapshot,
      Float64Array.from({ length: n }, (_, w) => Number(v === w)),
    ),
  );
  for (let round = 0; round < 60; round++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const off = columns[p]![q]!;
        if (Math.abs(off) < 1e-15) continue;
        const angle = 0.5 * Math.atan2(2 * off, columns[q]![q]! - columns[p]![p]!);
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < n; k++) {
          const [a, b] = [columns[p]![k]!, columns[q]![k]!];
          columns[p]![k] = c * a - s * b;
          columns[q]![k] = s * a + c * b;
        }
        for (const column of columns) {
          const [a, b] = [column[p]!, column[q]!];
          column[p] = c * a - s * b;
          column[q] = s * a + c * b;
        }
      }
  return columns.map((column, v) => column[v]!).sort((a, b) => b - a);
}

const weighted = { getEdgeWeight: 'weight' };

test('each value is the same multiple of the sum of its neighbours, and the multiple is the largest there is', () => {
  fc.assert(
    fc.property(randomSnapshot({ weighted: true, maxOrder: 9 }), (snapshot) => {
      const [first, second = 0] = eigenvalues(snapshot);
      const radius = spectralRadius(snapshot, weighted);
      if (snapshot.order === 0) return assert.equal(radius, null);
      assert.ok(Math.abs(radius! - Math.max(0, first!)) < 1e-9, `${radius} ${first}`);
      const vector = eigenvector.values(snapshot, weighted);
      const unique = first! > 1e-9 && first! - second > 1e-9 * first!;
      if (!unique) return assert.ok(vector.every(Number.isNaN));
      assert.equal(Math.max(...vector), 1);
      timesMatrix(snapshot, vector).forEach((x, v) =>
        assert.ok(Math.abs(x - radius! * vector[v]!) < 1e-10, `${x} ${radius! * vector[v]!}`),
      );
      assert.ok(vector.every((x) => x >= 0));
    }),
    { numRuns: 200 },
  );
});

test('names and order of the nodes do not matter, nor whether a graph or its snapshot is given', () => {
  fc.assert(
    fc.property(randomSnapshot({ weighted: true }), fc.nat(), (snapshot, seed) => {
      const [first, second] = [eigenvector(snapshot, weighted), eigenvector(reordered(snapshot, seed), weighted)];
      for (const id of snapshot.ids) assert.ok(first[id] === second[id] || Math.abs(first[id]! - second[id]!) < 1e-9);
      assert.deepEqual(eigenvector(graphologyFrom(snapshot), weighted), first);
    }),
  );
});

test('a chain has the values of a vibrating string, and of two chains only the longer one counts', () => {
  const chain = (order: number, from = 0) => Array.from({ length: order - 1 }, (_, i) => [from + i, from + i + 1] as const);
  const values = eigenvector.values(snapshotFrom(101, [...chain(51), ...chain(50, 51)]));
  for (let v = 0; v < 101; v++) assert.ok(Math.abs(values[v]! - (v < 51 ? Math.sin(((v + 1) * Math.PI) / 52) : 0)) < 1e-12);
});

test('a chain of 1,000 has its values too, though the second vector is almost as good', () => {
  const values = eigenvector.values(
    snapshotFrom(
      1000,
      Array.from({ length: 999 }, (_, i) => [i, i + 1] as const),
    ),
  );
  const middle = Math.sin((500 * Math.PI) / 1001);
  values.forEach((x, v) => assert.ok(Math.abs(x - Math.sin(((v + 1) * Math.PI) / 1001) / middle) < 1e-10));
});

test('who is tied to all of many has the highest value, also where ties lead from one kind to another only', () => {
  const star = eigenvector(snapshotFrom(5, [[0, 1], [0, 2], [0, 3], [0, 4]])); // prettier-ignore
  assert.equal(star.n0, 1);
  for (const leaf of ['n1', 'n2', 'n3', 'n4']) assert.ok(Math.abs(star[leaf]! - 0.5) < 1e-15);
});

test('two equal parts, isolates, or nothing at all: then there is no one leading vector', () => {
  assert.deepEqual(eigenvector(snapshotFrom(4, [[0, 1], [2, 3]])), { n0: null, n1: null, n2: null, n3: null }); // prettier-ignore
  assert.deepEqual(eigenvector(snapshotFrom(2, [])), { n0: null, n1: null });
  assert.deepEqual(eigenvector(snapshotFrom(0, [])), {});
  assert.ok(Math.abs(spectralRadius(snapshotFrom(4, [[0, 1], [2, 3]]))! - 1) < 1e-15); // prettier-ignore
  assert.equal(spectralRadius(snapshotFrom(2, [])), 0);
});

test('directed graphs and vectors that take too many rounds are refused', () => {
  assert.throws(() => eigenvector(new DirectedGraph()), /expected an undirected graph .* got "directed"/);
  const chain = snapshotFrom(60, Array.from({ length: 59 }, (_, i) => [i, i + 1] as const)); // prettier-ignore
  assert.throws(
    () => eigenvector(chain, { maxIterations: 10 }),
    /expected an eigenvector of 60 nodes within 10 rounds .* got "about 1\.99/,
  );
  assert.throws(() => spectralRadius(chain, { maxIterations: 0.5 }), /spectral-radius: expected maxIterations from 1/);
});
