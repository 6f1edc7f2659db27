import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Layout } from '../layout/layout.ts';
import { fitView, viewLimits } from './view.ts';
import { inView, viewAround } from './view-around.ts';

const layout: Layout = { positions: new Map(), unconnected: [], bounds: { left: 0, top: 0, right: 1000, bottom: 500 }, unit: 1 };
const [WIDTH, HEIGHT] = [800, 600];
const fitted = fitView(layout, WIDTH, HEIGHT);

test('Somebody who was out of sight stands in the middle of the frame, large enough to read', () => {
  const away = { x: 900, y: 60 };
  const close = { scale: 3, x: 0, y: -1000 };
  assert.equal(inView(close, away, WIDTH, HEIGHT), false);
  const view = viewAround(close, [away], layout, WIDTH, HEIGHT);
  assert.deepEqual([away.x * view.scale + view.x, away.y * view.scale + view.y].map(Math.round), [WIDTH / 2, HEIGHT / 2]);
  assert.equal(view.scale, 3, 'who has zoomed in stays so');
  assert.equal(viewAround(fitted, [away], layout, WIDTH, HEIGHT).scale, 1.5);
});

test('Several are all brought into view, also those at opposite ends', () => {
  const ends = [
    { x: 0, y: 0 },
    { x: 1000, y: 500 },
  ];
  const view = viewAround({ scale: 4, x: 0, y: 0 }, ends, layout, WIDTH, HEIGHT);
  for (const end of ends) assert.ok(inView(view, end, WIDTH, HEIGHT));
});

test('The view stays within its limits, and as it is where nobody is meant', () => {
  const tiny: Layout = { ...layout, bounds: { left: 0, top: 0, right: 1e-9, bottom: 1e-9 } };
  const view = viewAround(fitted, [{ x: 0, y: 0 }], tiny, WIDTH, HEIGHT);
  const { least, most } = viewLimits(tiny, WIDTH, HEIGHT);
  assert.ok(view.scale >= least && view.scale <= most && Number.isFinite(view.x));
  assert.equal(viewAround(fitted, [], layout, WIDTH, HEIGHT), fitted);
});
