import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panView, zoomView, type View, type ViewLimits } from '@netz-map/drawing';
import fc from 'fast-check';
import { NO_GESTURE, nextGesture, type GestureInput, type GestureState } from './gesture.ts';

const at = { x: fc.integer({ min: -500, max: 1500 }), y: fc.integer({ min: -500, max: 1100 }) };
const pointers = fc.constantFrom(1, 2, 3, 4);
const input: fc.Arbitrary<GestureInput> = fc.oneof(
  fc.record({
    type: fc.constantFrom('down' as const, 'move' as const, 'up' as const),
    pointer: pointers,
    device: fc.constantFrom('mouse' as const, 'touch' as const, 'pen' as const),
    primary: fc.boolean(),
    time: fc.nat(5000),
    ...at,
  }),
  fc.record({ type: fc.constant('cancel' as const), pointer: pointers }),
  fc.record({ type: fc.constant('wheel' as const), delta: fc.double({ min: -1e6, max: 1e6, noNaN: true }), zoomKey: fc.boolean(), ...at }),
  fc.record({ type: fc.constant('spread' as const), factor: fc.double(), ...at }),
);
const inputs = fc.array(input, { maxLength: 60 });
const LIMITS: ViewLimits = { least: 0.4, most: 8, bounds: { left: -300, top: -200, right: 900, bottom: 700 }, width: 960, height: 640 };
const START: View = { scale: 1, x: 60, y: 70 };
const settings = { numRuns: 1500, seed: 7 };

function play(all: readonly GestureInput[], greedy: boolean): { state: GestureState; view: View } {
  let [state, view] = [NO_GESTURE, START];
  for (const each of all) {
    const step = nextGesture(state, each, greedy);
    const alone = state.contacts.size < 2 && state.contacts.values().next().value?.device === 'touch';
    if (alone && each.type === 'move' && !greedy) assert.equal(step.prevent, false, 'one finger alone scrolls the page');
    state = step.state;
    for (const action of step.actions) {
      if (action.type === 'pan') view = panView(view, action.dx, action.dy, LIMITS);
      if (action.type === 'zoom' || action.type === 'leap') view = zoomView(view, action.factor, action.x, action.y, LIMITS);
      for (const value of [...Object.values(action), ...Object.values(view)])
        assert.ok(typeof value === 'string' || Number.isFinite(value));
      assert.ok(view.scale >= LIMITS.least && view.scale <= LIMITS.most);
    }
  }
  return { state, view };
}

test('Whatever fingers, mice, pens, wheels and trackpads do, the view stays a view within its limits', () => {
  fc.assert(
    fc.property(inputs, fc.boolean(), (all, greedy) => void play(all, greedy)),
    settings,
  );
});

test('Whatever was done before, nothing is held when everything has been lifted, and a first finger is the only one', () => {
  fc.assert(
    fc.property(inputs, fc.boolean(), (all, greedy) => {
      const lifted = [1, 2, 3, 4].map((pointer): GestureInput => ({ type: 'cancel', pointer }));
      const { state } = play([...all, ...lifted], greedy);
      assert.deepEqual([state.contacts.size, state.pinched], [0, false]);
      const first: GestureInput = { type: 'down', pointer: 9, device: 'touch', primary: true, time: 0, x: 1, y: 1 };
      assert.deepEqual([...play([...all, first], greedy).state.contacts.keys()], [9]);
    }),
    settings,
  );
});

test('Zooming in and out again around one point comes back to the same view', () => {
  const inside = { x: fc.integer({ min: 300, max: 600 }), y: fc.integer({ min: 200, max: 400 }) };
  fc.assert(
    fc.property(fc.record(inside), fc.integer({ min: 1, max: 400 }), fc.boolean(), (point, delta, byWheel) => {
      const step = (sign: number): GestureInput =>
        byWheel
          ? { type: 'wheel', delta: sign * delta, zoomKey: true, ...point }
          : { type: 'spread', factor: Math.exp((sign * delta) / 1000), ...point };
      const { view } = play([step(-1), step(1)], false);
      for (const key of ['scale', 'x', 'y'] as const) assert.ok(Math.abs(view[key] - START[key]) < 1e-6, `${key}: ${view[key]}`);
    }),
    settings,
  );
});
