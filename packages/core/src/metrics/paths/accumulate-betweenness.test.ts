import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { assertClose, betweennessByDefinition, everyShortestPath } from '../../../test/every-shortest-path.ts';
import { randomSnapshot } from '../../../test/random-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { accumulateBetweenness, betweennessScratch } from './accumulate-betweenness.ts';
import { accumulateWeightedBetweenness } from './accumulate-weighted-betweenness.ts';

const everybody = (order: number): Int32Array => Int32Array.from({ length: order }, (_, v) => v);

test('Dependencies of all sources are what counting every shortest path gives, along arcs too', () => {
  for (const directed of [false, true])
    fc.assert(
      fc.property(randomSnapshot({ maxOrder: 7, maxSize: 14, directed }), (snapshot) => {
        const found = new Float64Array(snapshot.order);
        accumulateBetweenness(snapshot, everybody(snapshot.order), 0, snapshot.order, found);
        assertClose(found, betweennessByDefinition(everyShortestPath(snapshot), snapshot.size).nodes);
      }),
    );
});

test('In larger graphs, where levels are reached from either side, they agree with the general form', () => {
  for (const directed of [false, true])
    fc.assert(
      fc.property(randomSnapshot({ maxOrder: 60, maxSize: 240, directed }), (snapshot) => {
        const [fast, general] = [new Float64Array(snapshot.order), new Float64Array(snapshot.order)];
        accumulateBetweenness(snapshot, everybody(snapshot.order), 0, snapshot.order, fast);
        accumulateWeightedBetweenness(snapshot, { nodes: general });
        assertClose(fast, general);
      }),
    );
});

test('Chunks may be computed apart in any order, with new memory or old: added up in their order they give the same bits', () => {
  fc.assert(
    fc.property(randomSnapshot({ maxOrder: 40, maxSize: 120, directed: true }), fc.integer({ min: 1, max: 9 }), (snapshot, chunk) => {
      const { order } = snapshot;
      const sources = everybody(order);
      const scratch = betweennessScratch(snapshot);
      const inOrder = new Float64Array(order);
      const parts: Float64Array[] = [];
      for (let from = 0; from < order; from += chunk)
        accumulateBetweenness(snapshot, sources, from, Math.min(from + chunk, order), inOrder, scratch);
      for (let from = 0; from < order; from += chunk) {
        const part = new Float64Array(order);
        accumulateBetweenness(snapshot, sources, from, Math.min(from + chunk, order), part, from % 2 === 0 ? scratch : undefined);
        parts.push(part);
      }
      const added = new Float64Array(order);
      for (const part of parts) part.forEach((x, v) => (added[v]! += x));
      assert.deepEqual(added, inOrder);
    }),
  );
});

test('A path of 200,000 nodes is walked to its end and back', () => {
  const order = 200_000;
  const ends = Int32Array.from({ length: 2 * (order - 1) }, (_, i) => (i + 1) >> 1);
  const long = new Snapshot({ ids: Array.from({ length: order }, (_, v) => String(v)), ends });
  const found = new Float64Array(order);
  accumulateBetweenness(long, Int32Array.of(0, order - 1, 100_000), 0, 3, found);
  assert.equal(found[1], order - 2 + 1 + 1);
  assert.equal(found[0], 0);
  assert.equal(found[100_000], 99_999 + 100_000);
});
