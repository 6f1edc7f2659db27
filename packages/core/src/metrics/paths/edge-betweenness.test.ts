import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { assertClose, betweennessByDefinition, everyShortestPath } from '../../../test/every-shortest-path.ts';
import { randomSnapshot, snapshotFrom } from '../../../test/random-graph.ts';
import { distancesOfAll } from './distances-of-all.ts';
import { edgeBetweenness, type WritableEdges } from './edge-betweenness.ts';

test('The only tie between two circles carries every pair across', () => {
  const twoTriangles = snapshotFrom(6, [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [3, 5],
  ]);
  assert.deepEqual(edgeBetweenness(twoTriangles)[3], { source: 'n2', target: 'n3', value: 9 });
  assert.equal(edgeBetweenness(twoTriangles, { normalized: true })[3]!.value, 9 / 15);
});

test('It is what trying every path gives, with lengths and along arcs too', () => {
  fc.assert(
    fc.property(
      fc.boolean().chain((directed) => randomSnapshot({ maxOrder: 7, maxSize: 14, directed, weighted: true })),
      fc.boolean(),
      (snapshot, weighted) => {
        const expected = betweennessByDefinition(everyShortestPath(snapshot, weighted ? snapshot.weights : undefined), snapshot.size).edges;
        const found = edgeBetweenness.values(snapshot, { getEdgeWeight: weighted ? 'weight' : null, weightAs: 'length' });
        assertClose(found, snapshot.directed ? expected : expected.map((x) => x / 2));
      },
    ),
  );
});

test('All edges together are all distances together: a path of d steps gives d points', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 40, maxSize: 80, directed: true }), (snapshot) => {
      const sum = (numbers: Float64Array): number => numbers.reduce((so, x) => so + x, 0);
      assertClose([sum(edgeBetweenness.values(snapshot))], [sum(distancesOfAll(snapshot).distance)]);
    }),
  );
});

test('Written to a graph, parallel edges get the value of their pair, loops 0 and undirected edges both ways', () => {
  const graph = new MultiGraph();
  for (const id of ['a', 'b', 'c']) graph.addNode(id);
  const first = graph.addDirectedEdge('a', 'b');
  const again = graph.addDirectedEdge('a', 'b');
  const loop = graph.addDirectedEdge('b', 'b');
  const both = graph.addUndirectedEdge('b', 'c');
  edgeBetweenness.assign(graph as unknown as WritableEdges, { edgeAttribute: 'load' });
  const load = (edge: string): number => graph.getEdgeAttribute(edge, 'load') as number;
  // a→b carries a–b and a–c; b–c carries a→c, b→c and c→b
  assert.deepEqual([first, again, loop, both].map(load), [2, 2, 0, 3]);
});

test('Without edges there is nothing to list, and a graph that cannot be written to is named', () => {
  assert.deepEqual(edgeBetweenness(snapshotFrom(0, [])), []);
  assert.deepEqual(edgeBetweenness(snapshotFrom(1, []), { normalized: true }), []);
  const readOnly = { order: 0, forEachNode: () => {}, forEachEdge: () => {} };
  assert.throws(() => edgeBetweenness.assign(readOnly as unknown as WritableEdges), /edge-betweenness: expected a graph to write to/);
});
