import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { snapshotOf } from '../snapshot/snapshot-of.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { BROKERAGE_ROLES } from './brokerage-counts.ts';
import { type Brokerage, brokerageRoles } from './brokerage-roles.ts';

const NAMES = [...BROKERAGE_ROLES, 'total'] as const;
const groupOf = (labels: readonly (string | null)[]) => (node: string) => labels[Number(node.slice(1))];
const anyGraph = fc.boolean().chain((directed) => randomSnapshot({ directed, maxOrder: 8, maxSize: 30 }));
const anyLabels = fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: 8, maxLength: 8 });

test('each of the five roles is told by the groups of the three', () => {
  const path = snapshotFrom(
    3,
    [
      [0, 1],
      [1, 2],
    ],
    { directed: true },
  );
  for (const [labels, role] of [
    ['AAA', 'coordinator'],
    ['ABA', 'itinerant'],
    ['AAB', 'representative'],
    ['ABB', 'gatekeeper'],
    ['ABC', 'liaison'],
  ] as const) {
    const broker = brokerageRoles(path, { getNodeGroup: groupOf([...labels]) }).n1!;
    for (const name of BROKERAGE_ROLES) assert.equal(broker[name], name === role ? 1 : 0, `${labels} ${name}`);
    assert.equal(broker.total, 1);
  }
});

test('without direction each pair counts in both orders', () => {
  const path = snapshotFrom(3, [
    [0, 1],
    [1, 2],
  ]);
  const { coordinator, representative, gatekeeper, total } = brokerageRoles(path, { getNodeGroup: groupOf(['A', 'A', 'B']) }).n1!;
  assert.deepEqual([coordinator, representative, gatekeeper, total], [0, 1, 1, 2]);
});

test('every two-path that nobody shortens is counted once, by who stands where; nodes without a group are not there', () => {
  fc.assert(
    fc.property(anyGraph, anyLabels, (snapshot, labels) => {
      const expected = oneByOne(snapshot, labels);
      const found = brokerageRoles(snapshot, { getNodeGroup: groupOf(labels) });
      snapshot.ids.forEach((id, v) => {
        if (labels[v] === null) assert.equal(found[id], null);
        else for (const [r, name] of NAMES.entries()) assert.equal(found[id]![name], expected[v]![r]);
      });
    }),
    { numRuns: 300 },
  );
});

test('the roles add up, seen and expected', () => {
  fc.assert(
    fc.property(anyGraph, anyLabels, (snapshot, labels) => {
      for (const node of Object.values(brokerageRoles(snapshot, { getNodeGroup: groupOf(labels) }))) {
        if (!node) continue;
        for (const counts of [node, node.expected]) {
          const sum = BROKERAGE_ROLES.reduce((so, role) => so + counts[role], 0);
          assert.ok(Math.abs(sum - counts.total) < 1e-9);
        }
      }
    }),
  );
});

test('what chance lets expect is the mean over all graphs that chance could make, and z measures in their standard deviation', () => {
  // all 4,096 directed graphs of four nodes, each as likely as its number of arcs lets it be with density 5 / 12
  const labels = ['A', 'A', 'B', 'C'];
  const arcs = [0, 1, 2, 3].flatMap((u) => [0, 1, 2, 3].filter((v) => v !== u).map((v) => [u, v] as const));
  const density = 5 / 12;
  const sums = NAMES.map(() => [0, 0] as [number, number]);
  for (let which = 0; which < 1 << arcs.length; which++) {
    const kept = arcs.filter((_, i) => which & (1 << i));
    const chance = density ** kept.length * (1 - density) ** (arcs.length - kept.length);
    const counts = oneByOne(snapshotFrom(4, kept, { directed: true }), labels)[0]!;
    counts.forEach((count, r) => {
      sums[r]![0] += chance * count;
      sums[r]![1] += chance * count * count;
    });
  }
  const node = brokerageRoles(snapshotFrom(4, arcs.slice(0, 5), { directed: true }), { getNodeGroup: groupOf(labels) }).n0!;
  NAMES.forEach((name, r) => {
    const [mean, square] = sums[r]!;
    assert.ok(Math.abs(node.expected[name] - mean) < 1e-9, name);
    const deviation = Math.sqrt(square - mean * mean);
    if (deviation < 1e-9) assert.equal(node.z[name], null);
    else assert.ok(Math.abs(node.z[name]! - (node[name] - mean) / deviation) < 1e-9, name);
  });
});

test('the order of nodes and ties does not matter, nor whether a graph or its snapshot is asked', () => {
  fc.assert(
    fc.property(anyGraph, anyLabels, fc.nat(), (snapshot, labels, seed) => {
      const options = { getNodeGroup: groupOf(labels) };
      const here = brokerageRoles(snapshot, options);
      assert.deepEqual(brokerageRoles(graphologyFrom(snapshot), options), here);
      assert.deepEqual(brokerageRoles(reordered(snapshot, seed), options), here);
    }),
  );
});

test('where everybody knows everybody, or nobody anybody, there is nothing to broker and nothing to compare', () => {
  const all = snapshotFrom(3, [
    [0, 1],
    [1, 2],
    [0, 2],
  ]);
  const nothing = Object.fromEntries(NAMES.map((name) => [name, 0]));
  const expected: Brokerage = {
    ...nothing,
    expected: nothing,
    z: Object.fromEntries(NAMES.map((name) => [name, null])),
  } as unknown as Brokerage;
  for (const snapshot of [all, snapshotFrom(3, []), snapshotFrom(1, [])])
    assert.deepEqual(brokerageRoles(snapshot, { getNodeGroup: () => 'A' }).n0, expected);
  assert.deepEqual(brokerageRoles(new UndirectedGraph(), { getNodeGroup: 'field' }), {});
});

test('groups must be named, and a snapshot knows no attributes', () => {
  const graph = new UndirectedGraph();
  graph.addNode('__proto__', { field: 'school' });
  assert.deepEqual(Object.keys(brokerageRoles(graph, { getNodeGroup: 'field' })), ['__proto__']);
  assert.throws(() => brokerageRoles(graph, {} as never), /brokerage-roles: expected getNodeGroup to be/);
  assert.throws(() => brokerageRoles(snapshotOf(graph), { getNodeGroup: 'field' }), /only a snapshot is given/);
});

/** Counts of the five roles and the total per node, by looking at all triples. */
function oneByOne({ order, ends, directed }: Snapshot, labels: readonly (string | null)[]): number[][] {
  const arc = new Set<string>();
  for (let i = 0; i < ends.length; i += 2) {
    arc.add(`${ends[i]}>${ends[i + 1]}`);
    if (!directed) arc.add(`${ends[i + 1]}>${ends[i]}`);
  }
  const counts = Array.from({ length: order }, () => [0, 0, 0, 0, 0, 0]);
  for (let a = 0; a < order; a++)
    for (let b = 0; b < order; b++)
      for (let c = 0; c < order; c++) {
        if (a === c || !arc.has(`${a}>${b}`) || !arc.has(`${b}>${c}`) || arc.has(`${a}>${c}`)) continue;
        const [x, y, z] = [labels[a], labels[b], labels[c]];
        if (x == null || y == null || z == null) continue;
        const role = x === y && y === z ? 0 : x === z ? 1 : x === y ? 2 : y === z ? 3 : 4;
        counts[b]![role]!++;
        counts[b]![5]!++;
      }
  return counts;
}
