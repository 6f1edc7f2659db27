import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PlainGraph } from '../../../test/plain-graph.ts';
import { assertClose, betweennessByDefinition, everyShortestPath } from '../../../test/every-shortest-path.ts';
import { graphologyFrom, randomSnapshot, reordered, snapshotFrom } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { averagePathLength } from './average-path-length.ts';
import { betweenness } from './betweenness.ts';
import { edgeBetweenness } from './edge-betweenness.ts';

const anyKind = (weighted: boolean): fc.Arbitrary<Snapshot> =>
  fc.boolean().chain((directed) => randomSnapshot({ maxOrder: 7, maxSize: 14, directed, weighted }));

test('In a star everything runs over the middle: one point per pair of others, or 1 when normalised', () => {
  const star = snapshotFrom(5, [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
  ]);
  assert.deepEqual(betweenness(star), { n0: 6, n1: 0, n2: 0, n3: 0, n4: 0 });
  assert.equal(betweenness(star, { normalized: true })['n0'], 1);
});

test('With lengths it is what trying every path gives, whatever the kind of graph', () => {
  fc.assert(
    fc.property(anyKind(true), (snapshot) => {
      const expected = betweennessByDefinition(everyShortestPath(snapshot, snapshot.weights), snapshot.size).nodes;
      const found = betweenness.values(snapshot, { getEdgeWeight: 'weight', weightAs: 'length' });
      assertClose(found, snapshot.directed ? expected : expected.map((x) => x / 2));
    }),
  );
});

test('A strong tie is a short one: strengths give the same as lengths of 60 by the strength, though 1/3 three times is not 1', () => {
  fc.assert(
    fc.property(anyKind(true), (snapshot) => {
      const lengths = new Snapshot({ ...snapshot, ids: snapshot.ids, ends: snapshot.ends, weights: snapshot.weights!.map((w) => 60 / w) });
      const byStrength = betweenness.values(snapshot, { getEdgeWeight: 'weight' });
      assertClose(byStrength, betweenness.values(lengths, { getEdgeWeight: 'weight', weightAs: 'length' }));
    }),
  );
});

test('Parallel edges count as paths of their own when asked for', () => {
  fc.assert(
    fc.property(anyKind(true), (snapshot) => {
      const multiplicities = Int32Array.from(snapshot.weights!);
      const several = new Snapshot({ ids: snapshot.ids, ends: snapshot.ends, directed: snapshot.directed, multiplicities });
      const expected = betweennessByDefinition(everyShortestPath(snapshot, undefined, multiplicities), snapshot.size).nodes;
      assertClose(betweenness.values(several, { parallelEdges: 'all' }), snapshot.directed ? expected : expected.map((x) => x / 2));
    }),
  );
});

test('All points together are the steps between first and last: mean distance less 1, times the pairs', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 40, maxSize: 80 }), (snapshot) => {
      const found = betweenness.values(snapshot);
      let pairs = 0;
      for (const row of everyPair(snapshot)) pairs += row;
      const expected = pairs === 0 ? 0 : (averagePathLength(snapshot)! - 1) * pairs;
      assertClose([found.reduce((sum, x) => sum + x, 0)], [expected]);
    }),
  );
});

test('It does not depend on the order of nodes and edges, and a graph gives the same as its snapshot', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 30, maxSize: 70 }), fc.nat(), (snapshot, seed) => {
      const [found, other] = [betweenness(snapshot), betweenness(reordered(snapshot, seed))];
      assertClose(
        snapshot.ids.map((id) => other[id]!),
        snapshot.ids.map((id) => found[id]!),
      );
      assert.deepEqual(betweenness(graphologyFrom(snapshot)), found);
    }),
  );
});

test('Forty diamonds in a row have 2^40 shortest paths, which are counted without loss', () => {
  const edges: [number, number][] = [];
  for (let i = 0; i < 40; i++) edges.push([3 * i, 3 * i + 1], [3 * i, 3 * i + 2], [3 * i + 1, 3 * i + 3], [3 * i + 2, 3 * i + 3]);
  const found = betweenness.values(snapshotFrom(121, edges));
  // 60 nodes on either side; and half of what the arms of the diamonds beside it have to do with each other
  assertClose([found[60]!], [60 * 60 + 1 / 2 + 1 / 2]);
});

test('Graphs without others have nothing between: no value is missing, none is a division by zero', () => {
  for (const order of [0, 1, 2])
    assert.deepEqual(
      Object.values(betweenness(snapshotFrom(order, [[0, 1]].slice(0, order - 1) as [number, number][]), { normalized: true })),
      Array.from({ length: order }, () => 0),
    );
});

test('It is written to the nodes under its name', () => {
  const graph = new PlainGraph('undirected');
  for (const id of ['a', '__proto__', 'c']) graph.addNode(id);
  graph.addEdge('a', '__proto__');
  graph.addEdge('__proto__', 'c');
  betweenness.assign(graph);
  assert.equal(graph.getNodeAttribute('__proto__', 'betweenness'), 1);
});

test('Weights together with parallel edges are refused: what was merged has no lengths of its own', () => {
  const snapshot = snapshotFrom(2, [[0, 1, 2]], { weighted: true });
  assert.throws(() => betweenness(snapshot, { getEdgeWeight: 'weight', parallelEdges: 'all' }), /expected parallelEdges "simple"/);
  assert.throws(() => betweenness(snapshot, { weightAs: 'cost' as 'length' }), /expected weightAs to be "strength" or "length"/);
});

/** Per node, half of the others that it reaches: together the number of pairs. */
function everyPair({ order, ends }: Snapshot): number[] {
  const part = Array.from({ length: order }, (_, v) => v);
  for (let pass = 0; pass < order; pass++)
    for (let i = 0; i < ends.length; i += 2) part[ends[i]!] = part[ends[i + 1]!] = Math.min(part[ends[i]!]!, part[ends[i + 1]!]!);
  return part.map((p) => (part.filter((q) => q === p).length - 1) / 2);
}

test('More shortest paths than a number can count are refused, not turned into values that are none', () => {
  const row = (diamonds: number): Snapshot =>
    snapshotFrom(
      3 * diamonds + 1,
      Array.from({ length: diamonds }, (_, i) => 3 * i).flatMap((left): [number, number][] => [
        [left, left + 1],
        [left, left + 2],
        [left + 1, left + 3],
        [left + 2, left + 3],
      ]),
    );
  assert.ok(betweenness.values(row(60)).every(Number.isFinite));
  const refused = { name: 'TypeError', message: /fewer than 1\.8e308 shortest paths between any two nodes, got "more"/ };
  assert.throws(() => betweenness(row(1030)), refused);
  assert.throws(() => edgeBetweenness(row(1030)), refused);
});
