import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forceManyBody, type SimulationNodeDatum } from 'd3-force';
import { bodiesOf, type Bodies } from './bodies.ts';
import { manyBody } from './many-body.ts';
import { seededRandom } from './random.ts';

/** Bodies in seven clouds of different density. */
function clouds(count: number): Bodies {
  const random = seededRandom(count);
  const bodies = bodiesOf(
    Uint32Array.from({ length: count }, (_, i) => i),
    new Float32Array(3 * count),
  );
  for (let i = 0; i < count; i++) {
    const cloud = i % 7;
    bodies.x[i] = 400 * cloud + random() * random() * 300 * cloud;
    bodies.y[i] = 250 * (cloud % 3) + random() * 400;
  }
  return bodies;
}

/** What d3-force does to them when it takes each pair for itself. */
function exactly(bodies: Bodies, strength: number): readonly SimulationNodeDatum[] {
  const nodes = Array.from({ length: bodies.count }, (_, index) => ({ index, x: bodies.x[index]!, y: bodies.y[index]!, vx: 0, vy: 0 }));
  const force = forceManyBody().strength(strength).theta(0);
  force.initialize(nodes, seededRandom());
  force(1);
  return nodes;
}

for (const count of [2, 12, 300, 1000]) {
  test(`${count} bodies are pushed as d3-force pushes them, to some hundredths`, () => {
    const bodies = clouds(count);
    const expected = exactly(bodies, -30);
    manyBody(bodies, -30)(1);
    let [wrong, all] = [0, 0];
    expected.forEach(({ vx, vy }, i) => {
      wrong += (vx! - bodies.vx[i]!) ** 2 + (vy! - bodies.vy[i]!) ** 2;
      all += vx! ** 2 + vy! ** 2;
    });
    assert.ok(Math.sqrt(wrong / all) < 0.06, String(Math.sqrt(wrong / all)));
  });
}

test('bodies in one place are pushed apart', () => {
  const bodies = bodiesOf(
    Uint32Array.from({ length: 50 }, (_, i) => i),
    new Float32Array(150),
  );
  manyBody(bodies, -30)(1);
  assert.ok(new Set(bodies.vx).size > 40);
});
