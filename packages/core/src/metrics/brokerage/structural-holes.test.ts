import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { snapshotOf } from '../snapshot/snapshot-of.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { constraint } from './constraint.ts';
import { effectiveSize } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { hierarchy } from './hierarchy.ts';
import { type StructuralHoles, structuralHoles } from './structural-holes.ts';

const kinds = fc.record({ directed: fc.boolean(), weighted: fc.boolean() });
const anyGraph = (maxOrder: number) =>
  kinds.chain(({ directed, weighted }) =>
    randomSnapshot({ maxOrder, directed, weighted }).map((snapshot) => ({
      snapshot,
      options: weighted ? { getEdgeWeight: 'weight' } : {},
    })),
  );

test('one who alone joins two strangers is held less than one whose two contacts know each other', () => {
  const open = snapshotFrom(3, [
    [0, 1],
    [1, 2],
  ]);
  const closed = snapshotFrom(3, [
    [0, 1],
    [1, 2],
    [0, 2],
  ]);
  assert.deepEqual(structuralHoles(open).n1, { constraint: 0.5, effectiveSize: 2, efficiency: 1, hierarchy: 0 });
  assert.deepEqual(structuralHoles(closed).n1, { constraint: 1.125, effectiveSize: 1, efficiency: 0.5, hierarchy: 0 });
});

test('one contact holds wholly, and no contact leaves nothing to say', () => {
  const pair = new Snapshot({ ids: ['a', '__proto__', 'alone'], ends: Int32Array.of(0, 1) });
  const held = { constraint: 1, effectiveSize: 1, efficiency: 1, hierarchy: 1 };
  const nothing = { constraint: null, effectiveSize: null, efficiency: null, hierarchy: null };
  assert.deepEqual(Object.entries(structuralHoles(pair)), [
    ['a', held],
    ['__proto__', held],
    ['alone', nothing],
  ]);
  assert.deepEqual(structuralHoles(new UndirectedGraph()), {});
});

test('the four measures are what the definitions say, also with weights and directions', () => {
  fc.assert(
    fc.property(anyGraph(8), ({ snapshot, options }) => {
      const expected = byDefinition(mutualWeights(snapshot));
      const found = structuralHoles(snapshot, options);
      snapshot.ids.forEach((id, v) => close(found[id]!, expected[v]!));
    }),
    { numRuns: 300 },
  );
});

test('each measure alone says the same as all at once, of a graph as of its snapshot', () => {
  fc.assert(
    fc.property(anyGraph(10), ({ snapshot, options }) => {
      const graph = graphologyFrom(snapshot);
      const together = structuralHoles(graph, options);
      for (const [name, measure] of Object.entries({ constraint, effectiveSize, efficiency, hierarchy })) {
        const alone = measure(snapshot, options);
        for (const id of snapshot.ids) assert.equal(alone[id], together[id]![name as keyof StructuralHoles]);
      }
    }),
  );
});

test('the order of nodes and ties does not matter', () => {
  fc.assert(
    fc.property(anyGraph(12), fc.nat(), ({ snapshot, options }, seed) => {
      const there = structuralHoles(reordered(snapshot, seed), options);
      for (const [id, values] of Object.entries(structuralHoles(snapshot, options))) close(there[id]!, values);
    }),
  );
});

test('constraint lies above 0 and at most at 1.125, with weights or directions below 2', () => {
  fc.assert(
    fc.property(anyGraph(12), ({ snapshot, options }) => {
      const plain = !snapshot.directed && !snapshot.weights;
      for (const holes of Object.values(structuralHoles(snapshot, options))) {
        if (holes.constraint === null) continue;
        assert.ok(holes.constraint > 0 && (plain ? holes.constraint <= 1.125 + 1e-12 : holes.constraint < 2));
        assert.ok(holes.hierarchy! >= 0 && holes.hierarchy! <= 1 + 1e-12);
        assert.ok(holes.effectiveSize! >= 1 - 1e-12 && holes.efficiency! <= 1 + 1e-12);
      }
    }),
  );
});

test('only the proportions of weights count: twice the weight everywhere changes nothing', () => {
  fc.assert(
    fc.property(randomSnapshot({ weighted: true }), (snapshot) => {
      const options = { getEdgeWeight: 'weight' };
      const graph = graphologyFrom(snapshot);
      const twice = structuralHoles(graph, { getEdgeWeight: (_edge, { weight }) => 2 * Number(weight) });
      for (const [id, values] of Object.entries(structuralHoles(snapshot, options))) close(twice[id]!, values);
    }),
  );
});

test('arcs both ways everywhere are the same as ties', () => {
  fc.assert(
    fc.property(randomSnapshot(), (snapshot) => {
      const ties = Array.from({ length: snapshot.size }, (_, e) => [snapshot.ends[2 * e]!, snapshot.ends[2 * e + 1]!] as const);
      const arcs = snapshotFrom(snapshot.order, [...ties, ...ties.map(([u, v]) => [v, u] as const)], { directed: true });
      for (const [id, values] of Object.entries(structuralHoles(arcs))) close(structuralHoles(snapshot)[id]!, values);
    }),
  );
});

test('a hub with 200,000 contacts is no trouble', () => {
  const leaves = 200_000;
  const ends = new Int32Array(2 * leaves);
  for (let i = 0; i < leaves; i++) ends[2 * i + 1] = i + 1;
  const star = new Snapshot({ ids: Array.from({ length: leaves + 1 }, (_, v) => String(v)), ends });
  assert.ok(Math.abs(constraint.values(star)[0]! * leaves - 1) < 1e-9);
  assert.equal(effectiveSize.values(star)[0], leaves);
});

test('weights are refused where a snapshot has none', () => {
  assert.throws(() => constraint(snapshotOf(new UndirectedGraph()), { getEdgeWeight: 'weight' }), {
    message: '@netz-map/core/metrics/constraint: expected a snapshot with weights, got "one without".',
  });
});

function close(actual: StructuralHoles, expected: StructuralHoles): void {
  for (const [name, value] of Object.entries(expected) as [keyof StructuralHoles, number | null][])
    if (value === null) assert.equal(actual[name], null);
    else assert.ok(Math.abs(actual[name]! - value) < 1e-9, `${name}: ${actual[name]}, expected ${value}`);
}

function mutualWeights({ order, ends, directed, weights }: Snapshot): number[][] {
  const z = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  for (let i = 0; i < ends.length; i += 2) {
    const weight = (weights?.[i / 2] ?? 1) * (directed ? 1 : 2);
    z[ends[i]!]![ends[i + 1]!]! += weight;
    z[ends[i + 1]!]![ends[i]!]! += weight;
  }
  return z;
}

/** Burt's formulas word for word. */
function byDefinition(z: readonly (readonly number[])[]): StructuralHoles[] {
  const sum = (row: readonly number[]): number => row.reduce((so, x) => so + x, 0);
  const p = z.map((row) => row.map((x) => (sum(row) > 0 ? x / sum(row) : 0)));
  return z.map((row, i) => {
    const contacts = [...row.keys()].filter((j) => row[j]! > 0);
    const n = contacts.length;
    if (n === 0) return { constraint: null, effectiveSize: null, efficiency: null, hierarchy: null };
    const others = (j: number): number[] => contacts.filter((q) => q !== j);
    const parts = contacts.map((j) => (p[i]![j]! + sum(others(j).map((q) => p[i]![q]! * p[q]![j]!))) ** 2);
    const size = sum(contacts.map((j) => 1 - sum(others(j).map((q) => (p[i]![q]! * z[j]![q]!) / Math.max(...z[j]!)))));
    const uneven = parts.map((part) => part / (sum(parts) / n));
    return {
      constraint: sum(parts),
      effectiveSize: size,
      efficiency: size / n,
      hierarchy: n === 1 ? 1 : sum(uneven.map((r) => r * Math.log(r))) / (n * Math.log(n)),
    };
  });
}
