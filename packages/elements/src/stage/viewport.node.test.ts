import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { centred, fitted, MOST_ZOOM, panned, zoomed, type Viewport } from './viewport.ts';

const drawing = { width: 800, height: 400 };
const frame = { width: 400, height: 400 };
const all = fitted(drawing, frame);

test('"Alles zeigen" shows the whole drawing in the middle of the frame', () => {
  assert.deepEqual(all, { scale: 0.5, x: 0, y: 100 });
});

test('Zooming keeps the point under the pointer where it is', () => {
  const view = zoomed(all, 4, 200, 200, drawing, frame);
  assert.equal(view.scale, 2);
  assert.deepEqual([(200 - view.x) / view.scale, (200 - view.y) / view.scale], [(200 - all.x) / all.scale, (200 - all.y) / all.scale]);
});

test('A partner can be brought into the middle', () => {
  const view = centred(zoomed(all, 4, 200, 200, drawing, frame), 400, 200, drawing, frame);
  assert.deepEqual([400 * view.scale + view.x, 200 * view.scale + view.y], [200, 200]);
});

test('However one zooms and drags, the drawing is never lost and never too large or too small', () => {
  const step = fc.oneof(
    fc.record({ pan: fc.constant(true), a: fc.integer({ min: -2000, max: 2000 }), b: fc.integer({ min: -2000, max: 2000 }) }),
    fc.record({ pan: fc.constant(false), a: fc.double({ min: 0.1, max: 10, noNaN: true }), b: fc.integer({ min: 0, max: 400 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let view: Viewport = all;
      for (const { pan, a, b } of steps) view = pan ? panned(view, a, b, drawing, frame) : zoomed(view, a, b, b, drawing, frame);
      assert.ok(view.scale >= all.scale && view.scale <= all.scale * MOST_ZOOM);
      assert.ok(view.x <= 400 && view.x + 800 * view.scale >= 0, 'some of it is seen');
      assert.ok(view.y <= 400 && view.y + 400 * view.scale >= 0, 'some of it is seen');
    }),
    { numRuns: 1000, seed: 7 },
  );
});
