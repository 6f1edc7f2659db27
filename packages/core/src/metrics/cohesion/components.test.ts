import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { PlainGraph } from '../../../test/plain-graph.ts';
import { longRow } from '../../../test/long-row.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { components } from './components.ts';
import { labelComponents } from './label-components.ts';
import { strongComponents } from './strong-components.ts';

const anyGraph = fc.boolean().chain((directed) => randomSnapshot({ directed, maxOrder: 14 }));

/** Whether v can be reached from u; along arcs, or either way. */
function reaches({ order, ends }: Snapshot, eitherWay: boolean): boolean[][] {
  const reach = Array.from({ length: order }, (_, u) => Array.from({ length: order }, (_, v) => u === v));
  for (let i = 0; i < ends.length; i += 2) {
    reach[ends[i]!]![ends[i + 1]!] = true;
    if (eitherWay) reach[ends[i + 1]!]![ends[i]!] = true;
  }
  for (let w = 0; w < order; w++)
    for (let u = 0; u < order; u++) for (let v = 0; v < order; v++) reach[u]![v] ||= reach[u]![w]! && reach[w]![v]!;
  return reach;
}

/** What must hold for both kinds of components. */
function assertPartition(snapshot: Snapshot, parts: readonly (readonly string[])[], together: (u: number, v: number) => boolean): void {
  const number = (id: string): number => snapshot.ids.indexOf(id);
  assert.deepEqual(parts.flat().sort(), [...snapshot.ids].sort());
  const partOf = new Map(parts.flatMap((part, i) => part.map((id) => [number(id), i] as const)));
  for (let u = 0; u < snapshot.order; u++)
    for (let v = 0; v < snapshot.order; v++) assert.equal(partOf.get(u) === partOf.get(v), together(u, v));
  for (const part of parts) assert.deepEqual(part.map(number), part.map(number).sort(rising));
  parts.slice(1).forEach((part, i) => {
    const before = parts[i]!;
    assert.ok(before.length > part.length || (before.length === part.length && number(before[0]!) < number(part[0]!)));
  });
}

const rising = (a: number, b: number): number => a - b;
const asSets = (parts: readonly (readonly string[])[]): string[] => parts.map((part) => [...part].sort().join(' ')).sort();

test('two are in one component exactly when ties lead from one to the other, whatever their direction', () => {
  fc.assert(
    fc.property(anyGraph, (snapshot) => {
      const reach = reaches(snapshot, true);
      assertPartition(snapshot, components(snapshot), (u, v) => reach[u]![v]!);
    }),
  );
});

test('two are in one strong component exactly when each reaches the other along the arcs', () => {
  fc.assert(
    fc.property(anyGraph, (snapshot) => {
      const reach = reaches(snapshot, !snapshot.directed);
      assertPartition(snapshot, strongComponents(snapshot), (u, v) => reach[u]![v]! && reach[v]![u]!);
    }),
  );
});

test('components do not depend on the order of nodes and ties, and a graph has those of its snapshot', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(1000), (snapshot, seed) => {
      for (const measure of [components, strongComponents]) {
        assert.deepEqual(asSets(measure(reordered(snapshot, seed))), asSets(measure(snapshot)));
        assert.deepEqual(measure(graphologyFrom(snapshot)), measure(snapshot));
      }
    }),
  );
});

test('many ties join the parts of a larger network as few do', () => {
  // more ties than nodes, so that pointers are shortened in between
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 30, maxSize: 120 }), (snapshot) => {
      const { labels, count, sizes } = labelComponents(snapshot);
      const reach = reaches(snapshot, true);
      const first = Array.from(labels.keys()).filter((v) => !reach[v]!.slice(0, v).includes(true));
      assert.equal(count, first.length);
      assert.deepEqual(
        [...labels],
        Array.from(labels.keys(), (v) => first.findIndex((u) => reach[u]![v])),
      );
      assert.deepEqual(
        [...sizes],
        first.map((u) => reach[u]!.filter(Boolean).length),
      );
    }),
    { numRuns: 50 },
  );
});

test('nobody has no components, and everybody without ties is one', () => {
  for (const measure of [components, strongComponents]) {
    assert.deepEqual(measure(snapshotFrom(0, [])), []);
    assert.deepEqual(measure(snapshotFrom(2, [])), [['n0'], ['n1']]);
  }
});

test('loops and parallel edges of a mixed graph change nothing, and a node may be called __proto__', () => {
  const graph = new PlainGraph('mixed');
  for (const id of ['a', '__proto__', 'c']) graph.addNode(id);
  graph.addUndirectedEdge('a', '__proto__');
  graph.addDirectedEdge('a', '__proto__');
  graph.addDirectedEdge('__proto__', 'c');
  graph.addDirectedEdge('c', 'c');
  assert.deepEqual(components(graph), [['a', '__proto__', 'c']]);
  assert.deepEqual(strongComponents(graph), [['a', '__proto__'], ['c']]);
});

test('a row of 200,000 overflows nothing, nor does a ring', () => {
  const order = 200_000;
  assert.equal(components(longRow(order)).length, 1);
  assert.equal(strongComponents(longRow(order, true)).length, order);
  assert.equal(strongComponents(longRow(order, true, [order - 1, 0])).length, 1);
  const { ids, ends } = longRow(order);
  const backwards = new Snapshot({ ids, ends: ends.slice().reverse(), directed: true });
  assert.equal(components(backwards).length, 1);
  assert.equal(strongComponents(backwards).length, order);
});

test('what is no graph is refused', () => {
  assert.throws(() => components({} as never), { name: 'TypeError', message: /@netz-map\/core\/metrics\/components: expected a graph/ });
  assert.throws(() => strongComponents({} as never), /@netz-map\/core\/metrics\/strong-components: expected a graph/);
  assert.doesNotThrow(() => components(new UndirectedGraph()));
});
