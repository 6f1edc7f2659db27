import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { modularity } from './modularity.ts';

const WEIGHTED = { getEdgeWeight: 'weight' } as const;

const twoTriangles = snapshotFrom(6, [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3],
  [2, 3],
]);

/** By the definition over pairs: A - s_i s_j / 2m, summed where both are in one community. */
function byPairs({ order, size, ends, weights }: Snapshot, of: (v: number) => unknown, resolution: number): number {
  const strength = new Float64Array(order);
  let twice = 0;
  let sum = 0;
  for (let e = 0; e < size; e++) {
    const [u, v, w] = [ends[2 * e]!, ends[2 * e + 1]!, weights?.[e] ?? 1];
    strength[u]! += w;
    strength[v]! += w;
    twice += 2 * w;
    if (of(u) === of(v)) sum += 2 * w;
  }
  for (let u = 0; u < order; u++)
    for (let v = 0; v < order; v++) if (of(u) === of(v)) sum -= (resolution * strength[u]! * strength[v]!) / twice;
  return sum / twice;
}

test('it is the sum over pairs that the definition says', () => {
  fc.assert(
    fc.property(
      randomSnapshot({ weighted: true }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(0.5, 1, 2),
      (snapshot, parts, resolution) => {
        fc.pre(snapshot.size > 0);
        const communities = Object.fromEntries(snapshot.ids.map((id, v) => [id, (v * 7) % parts]));
        const found = modularity(snapshot, { ...WEIGHTED, communities, resolution })!;
        assert.ok(Math.abs(found - byPairs(snapshot, (v) => (v * 7) % parts, resolution)) < 1e-12);
        assert.ok(found < 1);
      },
    ),
  );
});

test('all in one community is 0, and a network without ties has no modularity', () => {
  fc.assert(
    fc.property(randomSnapshot(), (snapshot) => {
      const found = modularity(snapshot, { communities: [[...snapshot.ids]] });
      if (snapshot.size === 0) assert.equal(found, null);
      else assert.ok(Math.abs(found!) < 1e-12);
    }),
  );
});

test('names, order and the unit of weights do not matter', () => {
  fc.assert(
    fc.property(randomSnapshot({ weighted: true }), fc.nat(), (snapshot, seed) => {
      const communities = (id: string): number => Number(id.slice(1)) % 3;
      const before = modularity(snapshot, { ...WEIGHTED, communities });
      const near = (after: number | null): void => {
        if (before === null) assert.equal(after, null);
        else assert.ok(Math.abs(after! - before) < 1e-12);
      };
      near(modularity(reordered(snapshot, seed), { ...WEIGHTED, communities }));
      const { ids, ends, weights } = snapshot;
      near(modularity(new Snapshot({ ids, ends, weights: weights!.map((weight) => weight * 1e-6) }), { ...WEIGHTED, communities }));
    }),
  );
});

test('two triangles and a tie between them: 5/14', () => {
  const graph = graphologyFrom(twoTriangles);
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, side: id < 'n3' ? 'left' : 'right' }));
  for (const [given, communities] of [
    [graph, 'side'],
    [graph, (id: string): boolean => id < 'n3'],
    [twoTriangles, { n0: 'a', n1: 'a', n2: 'a', n3: 'b', n4: 'b', n5: 'b' }],
    [
      twoTriangles,
      [
        ['n0', 'n1', 'n2'],
        ['n3', 'n4', 'n5'],
      ],
    ],
  ] as const)
    assert.ok(Math.abs(modularity(given, { communities })! - 5 / 14) < 1e-12);
});

test('a node without a community is one of its own, also one that is named like a property of all objects', () => {
  const snapshot = new Snapshot({ ids: ['__proto__', 'toString', 'c'], ends: Int32Array.of(0, 1, 1, 2) });
  const alone = modularity(snapshot, { communities: [['__proto__'], ['toString'], ['c']] });
  assert.equal(modularity(snapshot, { communities: {} }), alone);
  assert.equal(modularity(snapshot, { communities: () => null }), alone);
  const together = modularity(snapshot, { communities: [['__proto__', 'toString']] });
  assert.equal(modularity(snapshot, { communities: JSON.parse('{"__proto__": 1, "toString": 1}') as Record<string, number> }), together);
});

test('mistakes in the call are named', () => {
  const options = {} as Parameters<typeof modularity>[1];
  assert.throws(() => modularity(twoTriangles, options), /metrics\/modularity: expected communities to be .*, got undefined/);
  assert.throws(() => modularity(twoTriangles, { communities: 'side' }), /when only a snapshot is given/);
  assert.throws(() => modularity(twoTriangles, { communities: {}, resolution: -1 }), /resolution from 0/);
  assert.throws(() => modularity(snapshotFrom(2, [[0, 1]], { directed: true }), { communities: {} }), /expected an undirected graph/);
});
