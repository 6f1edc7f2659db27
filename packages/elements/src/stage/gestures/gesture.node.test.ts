import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NO_GESTURE, nextGesture, type GestureAction, type GestureInput, type GestureState } from './gesture.ts';

/** Plays inputs one after the other; gives all actions and whether the page was ever stopped. */
function play(...inputs: GestureInput[]): { actions: GestureAction[]; prevented: boolean; state: GestureState } {
  let state = NO_GESTURE;
  const actions: GestureAction[] = [];
  let prevented = false;
  for (const input of inputs) {
    const step = nextGesture(state, input);
    state = step.state;
    actions.push(...step.actions);
    prevented ||= step.prevent;
  }
  return { actions, prevented, state };
}
const pointer = (
  type: 'down' | 'move' | 'up',
  x: number,
  y: number,
  more: { pointer?: number; touch?: boolean; time?: number } = {},
): GestureInput => ({ type, x, y, pointer: 1, touch: false, time: 0, ...more });
const finger = { touch: true };

test('A wheel without a key scrolls the page and says how to zoom', () => {
  const { actions, prevented } = play({ type: 'wheel', x: 5, y: 5, delta: 100, zoomKey: false });
  assert.equal(prevented, false);
  assert.deepEqual(actions, [{ type: 'hint', hint: 'zoom-key' }]);
});

test('A wheel with Ctrl zooms around the pointer and keeps the page still', () => {
  const { actions, prevented } = play({ type: 'wheel', x: 5, y: 6, delta: -100, zoomKey: true });
  assert.equal(prevented, true);
  const [zoom] = actions;
  assert.ok(zoom?.type === 'zoom' && zoom.factor > 1.2 && zoom.factor < 1.3 && zoom.x === 5 && zoom.y === 6);
});

test('One finger never moves the drawing and never stops the page; the hint comes once', () => {
  const { actions, prevented } = play(
    pointer('down', 0, 0, finger),
    pointer('move', 30, 5, finger),
    pointer('move', 60, 9, finger),
    pointer('up', 60, 9, finger),
  );
  assert.equal(prevented, false);
  assert.deepEqual(actions, [{ type: 'hint', hint: 'two-fingers' }]);
});

test('Two fingers zoom and move the drawing, and lifting them is no tap', () => {
  const one = { touch: true, pointer: 1 };
  const two = { touch: true, pointer: 2 };
  const { actions, prevented } = play(
    pointer('down', 100, 100, one),
    pointer('down', 200, 100, two),
    pointer('move', 300, 100, two),
    pointer('up', 300, 100, two),
    pointer('up', 100, 100, one),
  );
  assert.equal(prevented, true);
  assert.deepEqual(actions, [
    { type: 'pan', dx: 50, dy: 0 },
    { type: 'zoom', factor: 2, x: 200, y: 100 },
  ]);
});

test('A mouse drags the drawing; a click without movement selects', () => {
  const drag = play(pointer('down', 0, 0), pointer('move', 3, 0), pointer('move', 20, 10), pointer('move', 25, 10), pointer('up', 25, 10));
  assert.deepEqual(drag.actions, [
    { type: 'pan', dx: 20, dy: 10 },
    { type: 'pan', dx: 5, dy: 0 },
  ]);
  assert.deepEqual(play(pointer('down', 7, 8), pointer('move', 8, 8), pointer('up', 8, 8)).actions, [{ type: 'tap', x: 8, y: 8 }]);
});

test('Two quick taps on one place zoom in, two slow ones or two distant ones do not', () => {
  const taps = (time: number, x: number): string[] =>
    play(pointer('down', 0, 0), pointer('up', 0, 0), pointer('down', x, 0), pointer('up', x, 0, { time })).actions.map(({ type }) => type);
  assert.deepEqual(taps(200, 3), ['tap', 'zoom']);
  assert.deepEqual(taps(900, 3), ['tap', 'tap']);
  assert.deepEqual(taps(200, 90), ['tap', 'tap']);
});

test('A gesture that the browser takes over leaves nothing behind', () => {
  const { state } = play(pointer('down', 0, 0, finger), { type: 'cancel', pointer: 1 });
  assert.equal(state.contacts.size, 0);
});

test('Whatever fingers do, all numbers stay finite and one finger alone never prevents scrolling', () => {
  const at = { x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) };
  const input = fc.oneof(
    fc.record({
      type: fc.constantFrom('down' as const, 'move' as const, 'up' as const),
      pointer: fc.constantFrom(1, 2, 3),
      touch: fc.constant(true),
      time: fc.nat(5000),
      ...at,
    }),
    fc.record({ type: fc.constant('cancel' as const), pointer: fc.constantFrom(1, 2, 3) }),
  );
  fc.assert(
    fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
      let state = NO_GESTURE;
      for (const each of inputs) {
        const alone = state.contacts.size < 2;
        const step = nextGesture(state, each);
        if (alone && each.type === 'move') assert.equal(step.prevent, false);
        for (const action of step.actions)
          for (const value of Object.values(action)) assert.ok(typeof value === 'string' || Number.isFinite(value));
        state = step.state;
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
});
