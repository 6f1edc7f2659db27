import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longRow } from '../../../test/long-row.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Krackhardt, krackhardt } from './krackhardt.ts';

/** The four from their definitions, pair by pair. */
function naive({ order, ends, directed }: Snapshot): Krackhardt {
  const nodes = Array.from({ length: order }, (_, v) => v);
  const matrix = (eitherWay: boolean): boolean[][] => {
    const tied = nodes.map((u) => nodes.map((v) => u === v));
    for (let i = 0; i < ends.length; i += 2) {
      tied[ends[i]!]![ends[i + 1]!] = true;
      if (eitherWay) tied[ends[i + 1]!]![ends[i]!] = true;
    }
    return tied;
  };
  const closure = (tied: boolean[][]): boolean[][] => {
    for (const w of nodes) for (const u of nodes) for (const v of nodes) tied[u]![v] ||= tied[u]![w]! && tied[w]![v]!;
    return tied;
  };
  const tied = matrix(!directed);
  const joined = closure(matrix(true));
  const reach = closure(matrix(!directed));
  const pairs = nodes.flatMap((a) => nodes.slice(0, a).map((b) => [a, b] as const));
  const among = (holds: (a: number, b: number) => boolean): number => pairs.filter(([a, b]) => holds(a, b)).length;
  const hasLeast = (a: number, b: number): boolean => {
    const bounds = nodes.filter((z) => reach[z]![a] && reach[z]![b]);
    return bounds.some((least) => bounds.every((bound) => reach[bound]![least]));
  };
  const sizes = nodes.filter((v) => !joined[v]!.slice(0, v).includes(true)).map((v) => joined[v]!.filter(Boolean).length);
  const sum = (of: (s: number) => number): number => sizes.reduce((total, s) => total + of(s), 0);
  const rest = (part: number, whole: number): number | null => (whole === 0 ? null : 1 - part / whole);
  const arcs = tied.flat().filter(Boolean).length - order;
  const spare = sum((s) => ((s - 1) * (s - 2)) / 2);
  return {
    connectedness: pairs.length === 0 ? 1 : among((a, b) => joined[a]![b]!) / pairs.length,
    hierarchy: rest(
      among((a, b) => reach[a]![b]! && reach[b]![a]!),
      among((a, b) => reach[a]![b]! || reach[b]![a]!),
    ),
    efficiency: rest(
      arcs - sum((s) => s - 1),
      sum((s) => s * (s - 1) - (s - 1)),
    ),
    efficiencyUndirected: rest(among((a, b) => tied[a]![b]! || tied[b]![a]!) - sum((s) => s - 1), spare),
    leastUpperBoundedness: rest(
      among((a, b) => joined[a]![b]! && !hasLeast(a, b)),
      spare,
    ),
  };
}

function assertClose(actual: Krackhardt, expected: Krackhardt): void {
  for (const name of Object.keys(expected) as (keyof Krackhardt)[]) {
    const [is, should] = [actual[name], expected[name]];
    assert.ok(is === should || (is !== null && should !== null && Math.abs(is - should) < 1e-12), `${name}: ${is}, expected ${should}`);
    assert.ok(is === null || (is >= 0 && is <= 1), `${name}: ${is}`);
  }
}

const anyGraph = fc
  .record({ directed: fc.boolean(), maxSize: fc.constantFrom(6, 12, 40) })
  .chain(({ directed, maxSize }) => randomSnapshot({ directed, maxSize, maxOrder: 10 }));

test('the four are what their definitions give', () => {
  fc.assert(
    fc.property(anyGraph, (snapshot) => assertClose(krackhardt(snapshot), naive(snapshot))),
    { numRuns: 400 },
  );
});

test('they are also where a row of bits is longer than one word', () => {
  const arcs = fc.array(fc.tuple(fc.nat(69), fc.nat(69)), { minLength: 40, maxLength: 110 });
  fc.assert(
    fc.property(arcs, fc.boolean(), (list, downwards) => {
      // all from smaller to larger numbers: as many strong components as nodes
      const edges = downwards ? list.map(([u, v]) => [Math.min(u, v), Math.max(u, v)] as const) : list;
      const snapshot = snapshotFrom(70, edges, { directed: true });
      assertClose(krackhardt(snapshot), naive(snapshot));
    }),
    { numRuns: 30 },
  );
});

test('they do not depend on the order of nodes and ties, and a graph has those of its snapshot', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(1000), (snapshot, seed) => {
      assert.deepEqual(krackhardt(reordered(snapshot, seed)), krackhardt(snapshot));
      assert.deepEqual(krackhardt(graphologyFrom(snapshot)), krackhardt(snapshot));
    }),
  );
});

test('an out-tree has 1 in all, and a superior more for one of its leaves costs efficiency and least upper bounds', () => {
  const tree = [
    [0, 1],
    [0, 2],
    [1, 3],
    [1, 4],
    [2, 5],
    [2, 6],
  ] as const;
  const all = { connectedness: 1, hierarchy: 1, efficiency: 1, efficiencyUndirected: 1, leastUpperBoundedness: 1 };
  assert.deepEqual(krackhardt(snapshotFrom(7, tree, { directed: true })), all);
  const second = krackhardt(snapshotFrom(7, [...tree, [2, 4], [1, 5]], { directed: true }));
  // 4 and 5 both stand under 1 and under 2, and neither of these is under the other
  assert.deepEqual([second.hierarchy, second.leastUpperBoundedness], [1, 1 - 1 / 15]);
  assert.deepEqual([second.efficiency, second.efficiencyUndirected], [1 - 2 / 36, 1 - 2 / 15]);
});

test('two chiefs above a circle: everybody in it is a least upper bound of the others, but the chiefs have none', () => {
  const { leastUpperBoundedness } = krackhardt(
    snapshotFrom(
      5,
      [
        [0, 2],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 2],
      ],
      { directed: true },
    ),
  );
  assert.equal(leastUpperBoundedness, 1 - 1 / 6);
});

test('in undirected networks only connectedness and the efficiency of ties say something', () => {
  fc.assert(
    fc.property(randomSnapshot(), (snapshot) => {
      const { hierarchy, leastUpperBoundedness } = krackhardt(snapshot);
      assert.ok(hierarchy === 0 || hierarchy === null);
      assert.ok(leastUpperBoundedness === 1 || leastUpperBoundedness === null);
    }),
  );
});

test('where nothing can be said stands null', () => {
  const none = { hierarchy: null, efficiency: null, efficiencyUndirected: null, leastUpperBoundedness: null };
  for (const directed of [false, true]) {
    assert.deepEqual(krackhardt(snapshotFrom(0, [], { directed })), { connectedness: 1, ...none });
    assert.deepEqual(krackhardt(snapshotFrom(1, [], { directed })), { connectedness: 1, ...none });
    assert.deepEqual(krackhardt(snapshotFrom(2, [], { directed })), { connectedness: 0, ...none });
  }
  assert.deepEqual(krackhardt(snapshotFrom(2, [[0, 1]])), { ...none, connectedness: 1, hierarchy: 0, efficiency: 0 });
});

test('a row of 200,000 both ways overflows nothing; one way it has too many ranks to compare all, which is said', () => {
  const order = 200_000;
  assert.equal(krackhardt(longRow(order)).efficiencyUndirected, 1);
  assert.throws(
    () => krackhardt(longRow(order, true)),
    /krackhardt: expected at most 20000 strong components in one weak component, got 200000/,
  );
});
