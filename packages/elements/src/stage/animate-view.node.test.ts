import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { View } from '@netz-map/drawing';
import fc from 'fast-check';
import { TRIP_MS, ViewAnimation, viewAt, type PageClock } from './animate-view.ts';

const views = fc.record({
  scale: fc.double({ min: 0.01, max: 50, noNaN: true }),
  x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
});

/** A clock that a test turns by hand. */
function clockByHand(still = false): PageClock & { pass(ms: number): void; readonly waiting: boolean } {
  let [now, then]: [number, (() => void) | undefined] = [1000, undefined];
  return {
    still,
    now: () => now,
    next(what) {
      then = what;
      return () => void (then = undefined);
    },
    pass(ms) {
      now += ms;
      const due = then;
      then = undefined;
      due?.();
    },
    get waiting() {
      return then !== undefined;
    },
  };
}
const HERE: View = { scale: 1, x: 0, y: 0 };
const THERE: View = { scale: 2, x: -100, y: -60 };

test('The eye begins where it is and ends exactly where it is going, within 300 milliseconds', () => {
  assert.ok(TRIP_MS <= 300);
  fc.assert(
    fc.property(views, views, (from, to) => {
      assert.deepEqual(viewAt({ from, to, start: 5 }, 5), from);
      assert.equal(viewAt({ from, to, start: 5 }, 5 + TRIP_MS), to);
      assert.equal(viewAt({ from, to, start: 5 }, Infinity), to);
    }),
    { seed: 7 },
  );
});

test('On its way it only comes nearer, and no number is ever lost', () => {
  fc.assert(
    fc.property(views, views, (from, to) => {
      let before = Infinity;
      for (let ms = 0; ms <= TRIP_MS; ms += TRIP_MS / 20) {
        const { scale, x, y } = viewAt({ from, to, start: 0 }, ms);
        assert.ok([scale, x, y].every(Number.isFinite));
        const left = Math.abs(Math.log(scale / to.scale)) + Math.hypot(x - to.x, y - to.y);
        assert.ok(left <= before * (1 + 1e-6) + 1e-6, `${left} after ${before}`);
        before = left;
      }
    }),
    { seed: 7 },
  );
});

test('The point around which one zooms stays where it is all the way', () => {
  // around 100, 60 in the frame, which is 100, 60 of the drawing
  for (let ms = 0; ms <= TRIP_MS; ms += 10) {
    const { scale, x, y } = viewAt({ from: HERE, to: THERE, start: 0 }, ms);
    assert.ok(Math.abs(100 * scale + x - 100) < 1e-9 && Math.abs(60 * scale + y - 60) < 1e-9);
  }
});

test('Nothing moves any more when it has arrived, also where frames are late', () => {
  const clock = clockByHand();
  const shown: View[] = [];
  const animation = new ViewAnimation((view) => shown.push(view), clock);
  animation.go(HERE, THERE);
  assert.equal(animation.goal, THERE);
  clock.pass(16);
  assert.notEqual(shown[0], THERE);
  clock.pass(5000);
  assert.equal(shown.at(-1), THERE);
  assert.deepEqual([clock.waiting, animation.goal, shown.length], [false, undefined, 2]);
});

test('A gesture stops it at once, another step turns it around', () => {
  const clock = clockByHand();
  const shown: View[] = [];
  const animation = new ViewAnimation((view) => shown.push(view), clock);
  animation.go(HERE, THERE);
  clock.pass(50);
  animation.go(shown[0]!, HERE);
  assert.equal(animation.goal, HERE);
  clock.pass(50);
  animation.stop();
  clock.pass(5000);
  assert.deepEqual([shown.length, clock.waiting], [2, false]);
});

test('Where somebody asks for less motion, nothing moves at all', () => {
  const clock = clockByHand(true);
  const shown: View[] = [];
  new ViewAnimation((view) => shown.push(view), clock).go(HERE, THERE);
  assert.deepEqual([shown, clock.waiting], [[THERE], false]);
});
