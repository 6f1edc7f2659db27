import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import { PlainGraph } from '../../../test/plain-graph.ts';
import { graphologyFrom, randomSnapshot } from '../../../test/random-graph.ts';
import { degree } from '../influence/degree.ts';
import { incomingArcsOf, outgoingArcsOf } from './arcs.ts';
import { degreeOf, neighboursOf } from './snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

test('parallel edges become one, loops are left out, and both is written down', () => {
  const graph = new MultiUndirectedGraph();
  for (const id of ['a', 'b', 'c']) graph.addNode(id);
  graph.addEdge('a', 'b', { weight: 2 });
  graph.addEdge('b', 'a', { weight: 3 });
  graph.addEdge('c', 'c');
  const taken = snapshotOf(graph, { getEdgeWeight: 'weight' });
  assert.equal(taken.size, 1);
  assert.deepEqual([...taken.weights!], [5]);
  assert.deepEqual([...taken.multiplicities!], [2]);
  assert.deepEqual([...taken.loops!], [0, 0, 1]);
  assert.deepEqual(taken.projection, { merge: 'sum', direction: 'keep', merged: 1, loops: 1 });
  const rule = (merge: 'max' | 'min' | 'count') => [...snapshotOf(graph, { getEdgeWeight: 'weight', merge }).weights!];
  assert.deepEqual([rule('max'), rule('min'), rule('count')], [[3], [2], [2]]);
});

test('two opposite arcs are two arcs, or one edge when direction is ignored', () => {
  const graph = new MultiDirectedGraph();
  for (const id of ['a', 'b']) graph.addNode(id);
  graph.addEdge('a', 'b');
  graph.addEdge('b', 'a');
  assert.equal(snapshotOf(graph).size, 2);
  const loose = snapshotOf(graph, { direction: 'ignore' });
  assert.deepEqual([loose.size, loose.directed], [1, false]);
});

test('an undirected edge of a mixed graph is two arcs', () => {
  const graph = new MultiGraph();
  for (const id of ['a', 'b', 'c']) graph.addNode(id);
  graph.addUndirectedEdge('a', 'b');
  graph.addDirectedEdge('b', 'c');
  const taken = snapshotOf(graph);
  assert.deepEqual([taken.directed, taken.size], [true, 3]);
  assert.deepEqual([...neighboursOf(taken, 1)], [0, 2]);
});

test('the rows list each edge from both ends, and arcs from their tails and heads', () => {
  fc.assert(
    fc.property(
      fc.boolean().chain((directed) => randomSnapshot({ directed, maxOrder: 12 })),
      (snapshot) => {
        for (const [rows, near] of [
          [outgoingArcsOf(snapshot), 0],
          [incomingArcsOf(snapshot), 1],
        ] as const)
          for (let v = 0; v < snapshot.order; v++)
            for (let k = rows.offsets[v]!; k < rows.offsets[v + 1]!; k++) {
              const e = rows.edgeOf[k]!;
              const pair = [snapshot.ends[2 * e]!, snapshot.ends[2 * e + 1]!];
              const seen = snapshot.directed && near === 1 ? [rows.targets[k]!, v] : [v, rows.targets[k]!];
              if (snapshot.directed) assert.deepEqual(seen, pair);
              else assert.deepEqual(seen.sort(), pair.sort());
            }
        assert.equal(snapshot.targets.length, snapshot.directed ? snapshot.size : 2 * snapshot.size);
      },
    ),
  );
});

test('a snapshot of a graph measures the same as the graph', () => {
  fc.assert(
    fc.property(randomSnapshot({ weighted: true }), (snapshot) => {
      const graph = graphologyFrom(snapshot);
      assert.deepEqual(degree(graph), degree(snapshot));
      assert.deepEqual(degree(graph, { getEdgeWeight: 'weight' }), degree(snapshot, { getEdgeWeight: 'weight' }));
      snapshot.ids.forEach((id, v) => assert.equal(degree(snapshot)[id], degreeOf(snapshot, v)));
    }),
  );
});

test('a node may be called __proto__', () => {
  const graph = new PlainGraph('undirected');
  graph.addNode('__proto__');
  graph.addNode('b');
  graph.addEdge('__proto__', 'b');
  assert.deepEqual(Object.entries(degree(graph)), [
    ['__proto__', 1],
    ['b', 1],
  ]);
  degree.assign(graph);
  assert.equal(graph.getNodeAttribute('__proto__', 'degree'), 1);
});

test('what is no graph, no weight or no option is refused with what was expected and what came', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a');
  graph.addNode('b');
  graph.addEdgeWithKey('ab', 'a', 'b', { weight: -1 });
  const refuses = (call: () => unknown, message: RegExp) => assert.throws(call, { name: 'TypeError', message });
  refuses(() => degree([] as never), /@netz-map\/core\/metrics\/degree: expected a graph .* got \[object Array\]/);
  refuses(() => degree(graph, { getEdgeWeight: 'weight' }), /a number from 1e-100 to 1e\+100 as the weight of edge "ab", got -1/);
  refuses(() => degree(graph, { direction: 'up' as never }), /direction to be "all" or "in" or "out", got "up"/);
  refuses(() => degree(snapshotOf(graph), { getEdgeWeight: 'weight' }), /a snapshot with weights, got "one without"/);
  refuses(() => snapshotOf(graph, { merge: 'avg' as never }), /merge "sum", "max", "min" or "count", got "avg"/);
});
