import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_GESTURE, nextGesture, type Device, type GestureAction, type GestureInput, type GestureState } from './gesture.ts';

interface Played {
  readonly actions: GestureAction[];
  /** Whether the page was ever stopped. */
  readonly prevented: boolean;
  readonly state: GestureState;
}

/** Plays inputs one after the other. */
function playAs(greedy: boolean, inputs: readonly GestureInput[]): Played {
  let state = NO_GESTURE;
  const actions: GestureAction[] = [];
  let prevented = false;
  for (const input of inputs) {
    const step = nextGesture(state, input, greedy);
    state = step.state;
    actions.push(...step.actions);
    prevented ||= step.prevent;
  }
  return { actions, prevented, state };
}
const play = (...inputs: GestureInput[]): Played => playAs(false, inputs);
const pointer = (
  type: 'down' | 'move' | 'up',
  x: number,
  y: number,
  more: { pointer?: number; device?: Device; time?: number; primary?: boolean } = {},
): GestureInput => ({ type, x, y, pointer: 1, device: 'mouse', time: 0, primary: false, ...more });
const finger = { device: 'touch' } as const;
const one = { ...finger, pointer: 1 };
const two = { ...finger, pointer: 2 };
const three = { ...finger, pointer: 3 };
const wheel = (delta: number, zoomKey: boolean): GestureInput => ({ type: 'wheel', x: 5, y: 6, delta, zoomKey });

test('A wheel without a key scrolls the page and says how to zoom; sideways it says nothing', () => {
  const { actions, prevented } = play(wheel(100, false));
  assert.equal(prevented, false);
  assert.deepEqual(actions, [{ type: 'hint', hint: 'zoom-key' }]);
  assert.deepEqual(play(wheel(0, false)).actions, []);
});

test('A wheel with Ctrl zooms around the pointer and keeps the page still', () => {
  const { actions, prevented } = play(wheel(-100, true));
  assert.equal(prevented, true);
  const [zoom] = actions;
  assert.ok(zoom?.type === 'zoom' && zoom.factor > 1.2 && zoom.factor < 1.3 && zoom.x === 5 && zoom.y === 6);
});

test('A pinch on a trackpad zooms, unless the same fingers are told as pointers', () => {
  const spread: GestureInput = { type: 'spread', x: 5, y: 6, factor: 1.25 };
  const [zoom] = play(spread).actions;
  assert.ok(zoom?.type === 'zoom' && Math.abs(zoom.factor - 1.25) < 1e-12);
  const onGlass = play(pointer('down', 0, 0, one), pointer('down', 90, 0, two), spread);
  assert.deepEqual(onGlass.actions, []);
  assert.equal(onGlass.prevented, true, 'the page is not zoomed either');
  for (const factor of [0, -1, NaN]) assert.deepEqual(play({ ...spread, factor }).actions, []);
});

test('One finger never moves the drawing and never stops the page; the hint comes once, and only where the page is not scrolled', () => {
  const across = play(
    pointer('down', 0, 0, finger),
    pointer('move', 30, 5, finger),
    pointer('move', 60, 9, finger),
    pointer('up', 60, 9, finger),
  );
  assert.equal(across.prevented, false);
  assert.deepEqual(across.actions, [{ type: 'hint', hint: 'two-fingers' }]);
  const down = play(pointer('down', 0, 0, finger), pointer('move', 5, 30, finger), pointer('move', 9, 60, finger));
  assert.deepEqual(down.actions, []);
});

test('Where gestures are greedy, one finger moves the drawing and the wheel alone zooms it', () => {
  const drag = playAs(true, [pointer('down', 0, 0, finger), pointer('move', 0, 30, finger)]);
  assert.deepEqual(drag.actions, [{ type: 'pan', dx: 0, dy: 30 }]);
  assert.equal(drag.prevented, true);
  assert.equal(playAs(true, [wheel(-100, false)]).actions[0]?.type, 'zoom');
});

test('Two fingers zoom and move the drawing, and lifting them is no tap', () => {
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

test('A third finger joins and leaves without a jump; the last one that stays does nothing and asks for nothing', () => {
  const { actions } = play(
    pointer('down', 0, 0, one),
    pointer('down', 300, 0, two),
    pointer('down', 150, 300, three),
    pointer('move', 150, 330, three),
    pointer('up', 150, 330, three),
    pointer('move', 300, 30, two),
    pointer('up', 300, 30, two),
    pointer('move', 60, 0, one),
    pointer('up', 60, 0, one),
  );
  assert.deepEqual(
    actions.map(({ type }) => type),
    ['pan', 'zoom', 'pan', 'zoom'],
  );
  const pans = actions.filter((action) => action.type === 'pan');
  for (const { dx, dy } of pans) assert.ok(Math.hypot(dx, dy) <= 15.001, `${dx} ${dy}`);
});

test('A mouse and a pen drag the drawing; a click without movement selects', () => {
  for (const device of ['mouse', 'pen'] as const) {
    const by = { device };
    const drag = play(
      pointer('down', 0, 0, by),
      pointer('move', 3, 0, by),
      pointer('move', 20, 10, by),
      pointer('move', 25, 10, by),
      pointer('up', 25, 10, by),
    );
    assert.deepEqual(drag.actions, [
      { type: 'pan', dx: 20, dy: 10 },
      { type: 'pan', dx: 5, dy: 0 },
    ]);
    assert.deepEqual(play(pointer('down', 7, 8, by), pointer('move', 9, 8, by), pointer('up', 9, 8, by)).actions, [
      { type: 'tap', x: 9, y: 8 },
    ]);
  }
});

test('Two quick taps on one place zoom in, two slow ones or two distant ones do not', () => {
  const taps = (time: number, x: number): string[] =>
    play(pointer('down', 0, 0), pointer('up', 0, 0), pointer('down', x, 0), pointer('up', x, 0, { time })).actions.map(({ type }) => type);
  assert.deepEqual(taps(200, 3), ['tap', 'leap']);
  assert.deepEqual(taps(900, 3), ['tap', 'tap']);
  assert.deepEqual(taps(200, 90), ['tap', 'tap']);
});

test('A gesture that the browser takes over leaves nothing behind, and one whose end nobody told ends with the next', () => {
  assert.equal(play(pointer('down', 0, 0, finger), { type: 'cancel', pointer: 1 }).state.contacts.size, 0);
  const again = play(pointer('down', 0, 0, one), pointer('down', 9, 9, two), pointer('down', 50, 50, { ...three, primary: true }));
  assert.deepEqual([...again.state.contacts.keys()], [3]);
  assert.equal(again.state.pinched, false);
});
