import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference, modularity } from './compare.mjs';
import netzMap from './contenders/netz-map.mjs';
import { makeGraph } from './graphs.mjs';
import { GRAPHS, TASKS } from './tasks.mjs';

test('The graphs of the benchmark are the same every time and simple', () => {
  for (const name of GRAPHS.filter((graph) => !graph.endsWith('0000'))) {
    const { order, ends } = makeGraph(name);
    assert.deepEqual(ends, makeGraph(name).ends);
    const pairs = new Set();
    for (let i = 0; i < ends.length; i += 2) {
      assert.notEqual(ends[i], ends[i + 1]);
      pairs.add(Math.min(ends[i], ends[i + 1]) * order + Math.max(ends[i], ends[i + 1]));
    }
    assert.equal(pairs.size, ends.length / 2);
    const meanDegree = ends.length / order;
    assert.ok(meanDegree > 5 && meanDegree < 9, `${name}: ${meanDegree}`);
  }
});

test('A result that differs is noticed, another order or other names of groups are none', () => {
  assert.equal(difference('values', [1, null, 3], [1, null, 3 + 1e-7]), undefined);
  assert.match(difference('values', [1, null, 3], [1, null, 3.001]), /node 2/);
  assert.match(difference('values', [1, 0], [1, null]), /node 1/);
  assert.equal(difference('labels', [5, 5, 0], [0, 0, 1]), undefined);
  assert.match(difference('labels', [5, 5, 0], [0, 1, 1]), /node 1/);
  assert.equal(difference('cuts', { nodes: [2, 1], edges: [[1, 2]] }, { nodes: [1, 2], edges: [[2, 1]] }), undefined);
  assert.match(difference('cuts', { nodes: [2], edges: [] }, { nodes: [1, 2], edges: [] }), /1 instead of 2/);
});

test('Two pairs in two groups have a modularity of one half', () => {
  assert.equal(modularity({ ends: [0, 1, 2, 3] }, ['a', 'a', 'b', 'b']), 0.5);
});

test('Every measure of ours that is timed gives the same from edges and from a snapshot', async () => {
  const graph = makeGraph('pp_100');
  const { tasks } = await netzMap('edges');
  const { tasks: again } = await netzMap('snapshot');
  assert.deepEqual(
    Object.keys(tasks).sort(),
    Object.keys(TASKS)
      .filter((name) => TASKS[name].kind)
      .sort(),
  );
  for (const [name, { run, result }] of Object.entries(tasks)) {
    const snapshot = again[name].prepare(graph);
    assert.deepEqual(result(run(graph), graph), again[name].result(again[name].run(snapshot), graph), name);
  }
});
