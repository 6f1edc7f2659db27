import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { degree } from '../influence/degree.ts';
import { assortativity } from './assortativity.ts';
import { eiIndex } from './ei-index.ts';
import { mixingMatrix } from './mixing-matrix.ts';
import { participation } from './participation.ts';

const groupOf = (labels: readonly (string | null)[]) => (node: string) => labels[Number(node.slice(1))];
const anyLabels = fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: 10, maxLength: 10 });
const anyGraph = fc.boolean().chain((directed) => randomSnapshot({ directed }));

// two schools and a club: a tie between the schools, one from a school to the club
const small = snapshotFrom(4, [
  [0, 1],
  [1, 2],
]);
const fields = { getNodeGroup: { n0: 'school', n1: 'school', n2: 'club', n3: 'club' } };

test('ties inside and out, of all, of each node and of each group', () => {
  assert.deepEqual(eiIndex(small, fields), {
    global: 0,
    byNode: { n0: -1, n1: 0, n2: 1, n3: null },
    byGroup: { school: -1 / 3, club: 1 },
  });
});

test('what is seen between groups stands beside what their ties let expect', () => {
  assert.deepEqual(mixingMatrix(small, fields), {
    groups: ['school', 'club'],
    observed: [
      [1, 1],
      [1, 0],
    ],
    expected: [
      [9 / 8, 3 / 4],
      [3 / 4, 1 / 8],
    ],
    ratio: [
      [8 / 9, 4 / 3],
      [4 / 3, 0],
    ],
  });
  const empty = { groups: ['school'], observed: [[0]], expected: [[0]], ratio: [[null]] };
  assert.deepEqual(mixingMatrix(snapshotFrom(1, []), { getNodeGroup: () => 'school' }), empty);
});

test('with other groups E and I change places: where all groups are single nodes, every tie leads out', () => {
  fc.assert(
    fc.property(randomSnapshot(), (snapshot) => {
      const degrees = degree(snapshot);
      const out = eiIndex(snapshot, { getNodeGroup: (node: string) => node });
      const inside = eiIndex(snapshot, { getNodeGroup: () => 'all' });
      assert.deepEqual([out.global, inside.global], snapshot.size === 0 ? [null, null] : [1, -1]);
      for (const id of snapshot.ids) assert.deepEqual([out.byNode[id], inside.byNode[id]], degrees[id] === 0 ? [null, null] : [1, -1]);
    }),
  );
});

test('of two groups, ties inside and between change places when one side of a two-mode graph changes sides', () => {
  fc.assert(
    fc.property(randomSnapshot(), fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (snapshot, sides) => {
      const number = (node: string): number => Number(node.slice(1));
      const ties: [number, number][] = [];
      for (let i = 0; i < snapshot.ends.length; i += 2)
        if ((snapshot.ends[i]! + snapshot.ends[i + 1]!) % 2 === 1) ties.push([snapshot.ends[i]!, snapshot.ends[i + 1]!]);
      const twoMode = snapshotFrom(snapshot.order, ties);
      const one = eiIndex(twoMode, { getNodeGroup: (node: string) => sides[number(node)] });
      const other = eiIndex(twoMode, { getNodeGroup: (node: string) => sides[number(node)] !== (number(node) % 2 === 0) });
      if (ties.length > 0) assert.equal(one.global! + other.global!, 0);
      for (const [id, value] of Object.entries(one.byNode)) assert.equal((value ?? 0) + (other.byNode[id] ?? 0), 0);
    }),
  );
});

test('the table adds up to the ties with two known groups, seen and expected, row by row', () => {
  fc.assert(
    fc.property(anyGraph, anyLabels, (snapshot, labels) => {
      const { groups, observed, expected } = mixingMatrix(snapshot, { getNodeGroup: groupOf(labels) });
      // undirected: ends of ties, so that the diagonal counts twice
      const ends = (table: readonly (readonly number[])[], g: number): number =>
        table[g]!.reduce((sum, count, h) => sum + (g === h && !snapshot.directed ? 2 : 1) * count, 0);
      for (const g of groups.keys()) assert.ok(Math.abs(ends(observed, g) - ends(expected, g)) < 1e-9);
    }),
  );
});

test('assortativity is told by the same table, and is 1 when no tie leaves its group', () => {
  fc.assert(
    fc.property(anyGraph, anyLabels, (snapshot, labels) => {
      const options = { getNodeGroup: groupOf(labels) };
      const { groups, observed, expected } = mixingMatrix(snapshot, options);
      const trace = (table: readonly (readonly number[])[]): number => groups.reduce((sum, _, g) => sum + table[g]![g]!, 0);
      const all = observed.reduce((sum, row, g) => sum + row.reduce((so, n, h) => so + (snapshot.directed || h >= g ? n : 0), 0), 0);
      const found = assortativity(snapshot, options);
      if (all - trace(expected) < 1e-9) assert.equal(found, null);
      else assert.ok(Math.abs(found! - (trace(observed) - trace(expected)) / (all - trace(expected))) < 1e-9);
      if (found !== null && trace(observed) === all) assert.equal(found, 1);
    }),
  );
});

test('ties spread over groups give participation, ties to one group give none', () => {
  const star = snapshotFrom(5, [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4, 3],
  ]);
  const options = { getNodeGroup: groupOf(['A', 'A', 'B', 'C', null]) };
  const found = participation(star, options);
  assert.ok(Math.abs(found.n0! - 2 / 3) < 1e-12);
  assert.deepEqual([found.n1, found.n4], [0, 0]);
  assert.equal(participation(snapshotFrom(1, []), options).n0, null);
});

test('weights shift participation towards the group of the strong ties', () => {
  const star = snapshotFrom(
    3,
    [
      [0, 1, 1],
      [0, 2, 3],
    ],
    { weighted: true },
  );
  const options = { getNodeGroup: groupOf(['A', 'A', 'B']), getEdgeWeight: 'weight' };
  assert.equal(participation(star, options).n0, 1 - 1 / 16 - 9 / 16);
  const graph = graphologyFrom(star);
  graph.forEachNode((node) => graph.setNodeAttribute(node, 'field', node === 'n2' ? 'B' : 'A'));
  participation.assign(graph, { getNodeGroup: 'field', getEdgeWeight: 'weight' });
  assert.equal(graph.getNodeAttribute('n0', 'participation'), 1 - 1 / 16 - 9 / 16);
});

test('participation lies between 0 and 1 - 1 / groups, and 0 means one group', () => {
  fc.assert(
    fc.property(randomSnapshot({ weighted: true }), anyLabels, (snapshot, labels) => {
      for (const value of Object.values(participation(snapshot, { getNodeGroup: groupOf(labels), getEdgeWeight: 'weight' })))
        assert.ok(value === null || (value > -1e-12 && value < 1 - 1 / 3 + 1e-12));
    }),
  );
});

test('the order of nodes and ties does not matter, nor whether a graph or its snapshot is asked', () => {
  fc.assert(
    fc.property(randomSnapshot(), anyLabels, fc.nat(), (snapshot, labels, seed) => {
      const options = { getNodeGroup: groupOf(labels) };
      const other = reordered(snapshot, seed);
      for (const measure of [eiIndex, assortativity]) {
        assert.deepEqual(measure(graphologyFrom(snapshot), options), measure(snapshot, options));
        assert.deepEqual(measure(other, options), measure(snapshot, options));
      }
      assert.deepEqual(participation(graphologyFrom(snapshot), options), participation(snapshot, options));
      const there = participation(other, options);
      for (const [id, value] of Object.entries(participation(snapshot, options)))
        assert.ok(value === there[id] || Math.abs(value! - there[id]!) < 1e-12);
    }),
  );
});

test('directed graphs are refused where direction is not defined, and groups must be named', () => {
  const graph = new DirectedGraph();
  assert.throws(() => eiIndex(graph, { getNodeGroup: 'field' }), /ei-index: expected an undirected graph/);
  assert.throws(() => participation(graph, { getNodeGroup: 'field' }), /participation: expected an undirected graph/);
  for (const measure of [eiIndex, mixingMatrix, assortativity, participation])
    assert.throws(() => measure(new UndirectedGraph(), {} as never), /expected getNodeGroup to be/);
});
