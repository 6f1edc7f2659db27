import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutNetwork } from '../layout/layout-network.ts';
import { DAY, smallTown } from '../sample-networks.test.ts';
import { buildScene } from './build-scene.ts';
import { hitTest } from './hit-test.ts';
import { pointOn } from './curve.ts';
import { fitView, panView, viewLimits, zoomView } from './view.ts';

const network = smallTown();
const layout = layoutNetwork(network, { asOf: DAY });
const limits = viewLimits(layout, 960, 640);
const fitted = fitView(layout, 960, 640);
const scene = buildScene(network, layout, { width: 960, height: 640, asOf: DAY, language: 'de' });

test('fitted, everybody stands inside the frame', () => {
  assert.equal(scene.marks.length, 8);
  for (const { x, y } of scene.marks) assert.ok(x > 0 && x < 960 && y > 0 && y < 640);
});

test('zooming keeps the point under the pointer and never goes beyond its limits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 600 }),
      fc.integer({ min: 200, max: 400 }),
      fc.float({ min: Math.fround(0.01), max: 100, noNaN: true }),
      (x, y, factor) => {
        const view = zoomView(fitted, factor, x, y, limits);
        assert.ok(view.scale >= limits.least - 1e-9 && view.scale <= limits.most + 1e-9);
        if (factor > 1 && factor < 2) {
          assert.ok(Math.abs((x - view.x) / view.scale - (x - fitted.x) / fitted.scale) < 1e-6);
          assert.ok(Math.abs((y - view.y) / view.scale - (y - fitted.y) / fitted.scale) < 1e-6);
        }
      },
    ),
  );
});

test('the picture cannot be pushed out of its frame', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (dx, dy) => {
      const { scale, x, y } = panView(fitted, dx, dy, limits);
      assert.ok(layout.bounds.right * scale + x >= 480 - 1e-6 && layout.bounds.left * scale + x <= 480 + 1e-6);
      assert.ok(layout.bounds.bottom * scale + y >= 320 - 1e-6 && layout.bounds.top * scale + y <= 320 + 1e-6);
    }),
  );
});

test('a mark is hit in a target of 24 pixels, before its name and its ties', () => {
  for (const { id, x, y } of scene.marks) {
    assert.deepEqual(hitTest(scene, x, y), { organisation: id });
    assert.deepEqual(hitTest(scene, x + 8, y - 8), { organisation: id });
  }
});

test('a name is hit as its partner', () => {
  for (const { id, box } of scene.labels) assert.deepEqual(hitTest(scene, box.right - 1, box.bottom - 1), { organisation: id });
});

test('a tie is hit at its middle, and empty ground is nothing', () => {
  const [first] = scene.ties;
  const { x, y } = pointOn(first!, 0.5);
  const hit = hitTest({ ...scene, labels: [], marks: [] }, x, y + 2);
  assert.deepEqual(hit, { tie: first!.pair });
  assert.equal(hitTest(scene, 1, 639), undefined);
});
