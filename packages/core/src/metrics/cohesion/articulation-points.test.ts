import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { PlainGraph } from '../../../test/plain-graph.ts';
import { longRow } from '../../../test/long-row.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { articulationPoints } from './articulation-points.ts';
import { biconnectedComponents } from './biconnected-components.ts';
import { bridges } from './bridges.ts';
import { components } from './components.ts';

const graphs = randomSnapshot({ maxOrder: 12, maxSize: 20 });
const edgesOf = ({ ids, ends, size }: Snapshot): [string, string][] =>
  Array.from({ length: size }, (_, e) => [ids[ends[2 * e]!]!, ids[ends[2 * e + 1]!]!]);

/** The snapshot without some of its edges. */
function withoutEdges(snapshot: Snapshot, goes: (u: string, v: string) => boolean): Snapshot {
  const kept = Array.from({ length: snapshot.size }, (_, e) => e).filter((e) => !goes(...edgesOf(snapshot)[e]!));
  return new Snapshot({ ids: snapshot.ids, ends: Int32Array.from(kept.flatMap((e) => [...snapshot.ends.subarray(2 * e, 2 * e + 2)])) });
}

test('an articulation point is a partner without whom there are more parts', () => {
  fc.assert(
    fc.property(graphs, (snapshot) => {
      const found = articulationPoints(snapshot);
      for (const id of snapshot.ids) {
        const ownTies = edgesOf(snapshot).filter((edge) => edge.includes(id)).length;
        const rest = components(withoutEdges(snapshot, (u, v) => u === id || v === id)).length - 1;
        assert.equal(found.includes(id), rest > components(snapshot).length - (ownTies === 0 ? 1 : 0));
      }
    }),
  );
});

test('a bridge is a tie without which there is one part more', () => {
  fc.assert(
    fc.property(graphs, (snapshot) => {
      const found = bridges(snapshot).map(([u, v]) => `${u} ${v}`);
      for (const [a, b] of edgesOf(snapshot)) {
        const more = components(withoutEdges(snapshot, (u, v) => u === a && v === b)).length - components(snapshot).length;
        assert.equal(more, found.includes(`${a} ${b}`) || found.includes(`${b} ${a}`) ? 1 : 0);
      }
    }),
  );
});

test('every tie lies in exactly one block, and no block falls apart without one of its members', () => {
  fc.assert(
    fc.property(graphs, (snapshot) => {
      const blocks = biconnectedComponents(snapshot);
      for (const edge of edgesOf(snapshot)) assert.equal(blocks.filter((block) => edge.every((id) => block.includes(id))).length, 1);
      for (const block of blocks) {
        const inside = withoutEdges(snapshot, (u, v) => !block.includes(u) || !block.includes(v));
        assert.equal(components(inside).length, snapshot.order - block.length + 1);
        assert.deepEqual(articulationPoints(inside), []);
      }
      const blocksOf = (id: string): number => blocks.filter((block) => block.includes(id)).length;
      assert.deepEqual(
        articulationPoints(snapshot),
        snapshot.ids.filter((id) => blocksOf(id) > 1),
      );
      const pairs = blocks.filter((block) => block.length === 2).map((block) => block.join(' '));
      assert.deepEqual(
        bridges(snapshot)
          .map((ends) => ends.join(' '))
          .sort(),
        pairs.sort(),
      );
    }),
  );
});

test('who and what holds a network together does not depend on the order of nodes and ties', () => {
  const sorted = (lists: readonly (readonly string[])[]): string[] => lists.map((list) => [...list].sort().join(' ')).sort();
  fc.assert(
    fc.property(graphs, fc.nat(1000), (snapshot, seed) => {
      const other = reordered(snapshot, seed);
      assert.deepEqual([articulationPoints(other).sort()], [articulationPoints(snapshot).sort()]);
      assert.deepEqual(sorted(bridges(other)), sorted(bridges(snapshot)));
      assert.deepEqual(sorted(biconnectedComponents(other)), sorted(biconnectedComponents(snapshot)));
      const graph = graphologyFrom(snapshot);
      assert.deepEqual(articulationPoints(graph), articulationPoints(snapshot));
      assert.deepEqual(bridges(graph), bridges(snapshot));
      assert.deepEqual(biconnectedComponents(graph), biconnectedComponents(snapshot));
    }),
  );
});

test('a further tie makes no new bridge of a tie that was there, and no new articulation point of a partner in its part', () => {
  fc.assert(
    fc.property(graphs, fc.nat(11), fc.nat(11), (snapshot, a, b) => {
      const [u, v] = [snapshot.ids[a], snapshot.ids[b]];
      const part = components(snapshot).find((part) => part.includes(u!));
      if (!part?.includes(v!) || u === v || edgesOf(snapshot).some((edge) => edge.includes(u!) && edge.includes(v!))) return;
      const more = new Snapshot({ ids: snapshot.ids, ends: Int32Array.from([...snapshot.ends, a, b]) });
      const before = new Set(bridges(snapshot).map(String));
      assert.ok(bridges(more).every((bridge) => before.has(String(bridge))));
      const fragile = new Set(articulationPoints(snapshot));
      assert.ok(articulationPoints(more).every((id) => fragile.has(id)));
    }),
  );
});

test('a tie that exists twice is a bridge only where parallel edges count once', () => {
  const graph = new PlainGraph('undirected');
  for (const id of ['a', 'b', '__proto__', 'd']) graph.addNode(id);
  for (const [u, v] of [
    ['b', 'a'],
    ['a', 'b'],
    ['b', '__proto__'],
    ['__proto__', '__proto__'],
    ['d', '__proto__'],
  ])
    graph.addEdge(u!, v!);
  assert.deepEqual(bridges(graph), [
    ['a', 'b'],
    ['b', '__proto__'],
    ['__proto__', 'd'],
  ]);
  assert.deepEqual(bridges(graph, { parallelEdges: 'all' }), [
    ['b', '__proto__'],
    ['__proto__', 'd'],
  ]);
  assert.deepEqual(articulationPoints(graph), ['b', '__proto__']);
  assert.deepEqual(biconnectedComponents(graph), [
    ['a', 'b'],
    ['b', '__proto__'],
    ['__proto__', 'd'],
  ]);
});

test('nobody, somebody alone and a row of 200,000 are no trouble', () => {
  for (const order of [0, 1, 2]) {
    const none = snapshotFrom(order, []);
    assert.deepEqual([articulationPoints(none), bridges(none), biconnectedComponents(none)], [[], [], []]);
  }
  const order = 200_000;
  const row = longRow(order);
  assert.equal(articulationPoints(row).length, order - 2);
  assert.equal(bridges(row).length, order - 1);
  assert.equal(biconnectedComponents(row).length, order - 1);
});

test('a directed graph is refused, and so is an unknown option', () => {
  for (const measure of [articulationPoints, bridges, biconnectedComponents])
    assert.throws(() => measure(new DirectedGraph()), /expected an undirected graph .* got "directed"/);
  assert.throws(
    () => bridges(snapshotFrom(2, []), { parallelEdges: 'some' as never }),
    /parallelEdges to be "simple" or "all", got "some"/,
  );
});
