import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitView, inView } from '@netz-map/drawing';
import type { PageClock } from './animate-view.ts';
import { CLOSER, Eye, type Sight } from './eye.ts';

const SIGHT: Sight = { layout: { bounds: { left: 0, top: 0, right: 900, bottom: 600 }, unit: 1 }, width: 600, height: 400 };
const ALL = fitView(SIGHT.layout, 600, 400);
const STILL: PageClock = { now: () => 0, next: () => () => {}, still: true };

function eyeOn(sight: Sight | null = SIGHT): { eye: Eye; moves: () => number } {
  let moves = 0;
  return {
    eye: new Eye(
      () => sight ?? undefined,
      () => void moves++,
      STILL,
    ),
    moves: () => moves,
  };
}

test('At first everything is seen, and „Alles zeigen“ has nothing to do', () => {
  const { eye } = eyeOn();
  assert.deepEqual(eye.view, ALL);
  assert.deepEqual(eye.reach, { closer: true, wider: true, left: true, right: true, up: true, down: true, all: false });
  eye.zoomBy(CLOSER);
  assert.equal(eye.reach.all, true);
  eye.fit();
  assert.deepEqual(eye.view, ALL);
  assert.equal(eye.reach.all, false);
});

test('Buttons say when there is nothing further that way', () => {
  const { eye } = eyeOn();
  for (let i = 0; i < 20; i++) eye.zoomBy(CLOSER);
  assert.deepEqual([eye.reach.closer, eye.reach.wider], [false, true]);
  for (let i = 0; i < 60; i++) eye.step(-1, 0);
  assert.deepEqual([eye.reach.left, eye.reach.right], [false, true]);
  for (let i = 0; i < 20; i++) eye.zoomBy(1 / CLOSER);
  assert.deepEqual([eye.reach.closer, eye.reach.wider], [true, false]);
});

test('Somebody who is chosen and seen stays where they are; somebody out of sight is brought into the middle', () => {
  const { eye, moves } = eyeOn();
  const { left, top, right, bottom } = SIGHT.layout.bounds;
  for (const [x, y] of [
    [450, 300],
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const)
    eye.find([{ x, y }]);
  assert.equal(moves(), 0);
  eye.zoomBy(4, 0, 0);
  const away = { x: 850, y: 550 };
  assert.equal(inView(eye.view!, away, 600, 400), false);
  eye.find([away]);
  assert.equal(inView(eye.view!, away, 600, 400), true);
});

test('A frame that becomes wider keeps in the middle what was there', () => {
  let sight = SIGHT;
  const eye = new Eye(
    () => sight,
    () => {},
    STILL,
  );
  eye.zoomBy(3);
  const { scale, x } = eye.view!;
  sight = { ...SIGHT, width: 700 };
  eye.resize(100, 0);
  assert.deepEqual([eye.view!.scale, eye.view!.x], [scale, x + 50]);
  eye.reset();
  assert.deepEqual(eye.view, fitView(SIGHT.layout, 700, 400));
});

test('While there is nothing to see, nothing happens', () => {
  const { eye, moves } = eyeOn(null);
  eye.zoomBy(2);
  eye.act({ type: 'pan', dx: 3, dy: 3 });
  eye.find([{ x: 0, y: 0 }]);
  eye.fit();
  assert.deepEqual([eye.view, moves(), eye.reach.closer], [undefined, 0, false]);
});
