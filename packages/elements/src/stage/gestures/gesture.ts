/**
 * Gestures as a pure function: pointer, wheel and trackpad input in, actions out.
 *
 * They are cooperative unless the page asks otherwise: it keeps its scrolling. A wheel zooms only with Ctrl or ⌘ (which is also
 * how most browsers report a pinch on a trackpad), one finger scrolls the page, two or more move and zoom the drawing. What the
 * page keeps for itself answers with a hint. Greedy gestures take the plain wheel and the single finger as well.
 */

/** What points: a pen drags like a mouse and trembles like a finger. */
export type Device = 'mouse' | 'touch' | 'pen';

/** What the DOM tells; `x` and `y` in CSS pixels from the corner of the drawing, `time` in milliseconds. */
export type GestureInput =
  | {
      readonly type: 'down' | 'move' | 'up';
      readonly pointer: number;
      readonly device: Device;
      /** The first contact of its device: whatever was down before has been lifted, also where nobody was told. */
      readonly primary: boolean;
      readonly x: number;
      readonly y: number;
      readonly time: number;
    }
  | { readonly type: 'cancel'; readonly pointer: number }
  /** `delta` in pixels of a mouse wheel, downwards; 0 where the page is scrolled sideways. */
  | { readonly type: 'wheel'; readonly x: number; readonly y: number; readonly delta: number; readonly zoomKey: boolean }
  /** Fingers on a trackpad, apart by so much more than before. */
  | { readonly type: 'spread'; readonly x: number; readonly y: number; readonly factor: number };

/** What is to happen. `tap` is a click or a tap that did not become a drag; `leap` a zoom in one go, which may take its time. */
export type GestureAction =
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom' | 'leap'; readonly factor: number; readonly x: number; readonly y: number }
  | { readonly type: 'tap'; readonly x: number; readonly y: number }
  | { readonly type: 'hint'; readonly hint: GestureHint };

export type GestureHint = 'two-fingers' | 'zoom-key';

interface Contact {
  readonly x: number;
  readonly y: number;
  readonly startX: number;
  readonly startY: number;
  readonly device: Device;
  /** Whether it has left the place where it started. */
  readonly moved: boolean;
}

export interface GestureState {
  readonly contacts: ReadonlyMap<number, Contact>;
  /** Two fingers have been down; what is left of them is no tap. */
  readonly pinched: boolean;
  readonly lastTap: { readonly x: number; readonly y: number; readonly time: number } | undefined;
}

export interface GestureStep {
  readonly state: GestureState;
  readonly actions: readonly GestureAction[];
  /** Whether the page must not act on this input as well. */
  readonly prevent: boolean;
}

export const NO_GESTURE: GestureState = { contacts: new Map(), pinched: false, lastTap: undefined };

/** A shaking hand is no drag: a finger may move further than a mouse. */
const SLACK: Readonly<Record<Device, number>> = { mouse: 4, touch: 10, pen: 8 };
const DOUBLE_TAP = { ms: 350, px: 24, factor: 2 };
/** A mouse wheel clicks 100 px a step: a quarter more per step. */
const ZOOM_PER_PIXEL = Math.log(1.25) / 100;
/** Of one input, however far a free-spinning wheel says it has turned. */
const MOST_AT_ONCE = Math.log(1.6);
/** Fingers closer than this tell nothing about how far they go apart, in CSS pixels from their middle. */
const LEAST_SPREAD = 8;

export function nextGesture(state: GestureState, input: GestureInput, greedy = false): GestureStep {
  switch (input.type) {
    case 'wheel':
      return wheel(state, input, greedy);
    case 'spread': {
      // fingers on the glass are told as pointers, too
      const factor = state.contacts.size > 0 || !(input.factor > 0) ? 1 : within(input.factor);
      return { state, actions: factor === 1 ? [] : [{ ...input, type: 'zoom', factor }], prevent: true };
    }
    case 'down':
      return down(state, input);
    case 'move':
      return move(state, input, greedy);
    case 'up':
      return up(state, input);
    case 'cancel':
      return { state: without(state, input.pointer), actions: [], prevent: false };
  }
}

type PointerInput = Extract<GestureInput, { device: Device }>;

const within = (factor: number): number => Math.exp(Math.max(-MOST_AT_ONCE, Math.min(MOST_AT_ONCE, Math.log(factor))));

function wheel(state: GestureState, { x, y, delta, zoomKey }: Extract<GestureInput, { type: 'wheel' }>, greedy: boolean): GestureStep {
  if (!zoomKey && (!greedy || delta === 0))
    return { state, actions: delta === 0 ? [] : [{ type: 'hint', hint: 'zoom-key' }], prevent: false };
  return { state, actions: [{ type: 'zoom', factor: within(Math.exp(-delta * ZOOM_PER_PIXEL)), x, y }], prevent: true };
}

function down(state: GestureState, { pointer, device, primary, x, y }: PointerInput): GestureStep {
  const before = primary ? NO_GESTURE : state;
  const contacts = new Map(before.contacts).set(pointer, { x, y, startX: x, startY: y, device, moved: false });
  return { state: { contacts, pinched: before.pinched || contacts.size > 1, lastTap: state.lastTap }, actions: [], prevent: false };
}

function move(state: GestureState, { pointer, x, y }: PointerInput, greedy: boolean): GestureStep {
  const before = state.contacts.get(pointer);
  if (!before) return { state, actions: [], prevent: false };
  const several = state.contacts.size > 1;
  const [dx, dy] = [x - before.startX, y - before.startY];
  const moved = before.moved || several || Math.hypot(dx, dy) > SLACK[before.device];
  if (!moved) return { state, actions: [], prevent: false };
  const contacts = new Map(state.contacts).set(pointer, { ...before, moved, x, y });
  const next = { ...state, contacts };
  if (several) return { state: next, actions: pinch([...state.contacts.values()], [...contacts.values()]), prevent: true };
  if (before.device !== 'touch' || greedy)
    return { state: next, actions: [{ type: 'pan', dx: x - before.x, dy: y - before.y }], prevent: true };
  // up and down, the page is scrolled: nobody needs to be told
  const asked = !before.moved && !state.pinched && Math.abs(dx) > Math.abs(dy);
  return { state: next, actions: asked ? [{ type: 'hint', hint: 'two-fingers' }] : [], prevent: false };
}

/** Fingers move the drawing with their middle and zoom it around that middle. */
function pinch(before: readonly Contact[], after: readonly Contact[]): GestureAction[] {
  const [was, is] = [spreadOf(before), spreadOf(after)];
  return [
    { type: 'pan', dx: is.x - was.x, dy: is.y - was.y },
    { type: 'zoom', factor: is.spread / was.spread, x: is.x, y: is.y },
  ];
}

function spreadOf(contacts: readonly Contact[]): { x: number; y: number; spread: number } {
  const mean = (of: (contact: Contact) => number): number => contacts.reduce((sum, each) => sum + of(each), 0) / contacts.length;
  const [x, y] = [mean((each) => each.x), mean((each) => each.y)];
  return {
    x,
    y,
    spread: Math.max(
      LEAST_SPREAD,
      mean((each) => Math.hypot(each.x - x, each.y - y)),
    ),
  };
}

function up(state: GestureState, { pointer, x, y, time }: PointerInput): GestureStep {
  const contact = state.contacts.get(pointer);
  const rest = without(state, pointer);
  if (!contact || contact.moved || state.pinched) return { state: rest, actions: [], prevent: false };
  const { lastTap } = state;
  const twice = lastTap && time - lastTap.time <= DOUBLE_TAP.ms && Math.hypot(x - lastTap.x, y - lastTap.y) <= DOUBLE_TAP.px;
  if (twice)
    return { state: { ...rest, lastTap: undefined }, actions: [{ type: 'leap', factor: DOUBLE_TAP.factor, x, y }], prevent: false };
  return { state: { ...rest, lastTap: { x, y, time } }, actions: [{ type: 'tap', x, y }], prevent: false };
}

function without(state: GestureState, pointer: number): GestureState {
  const contacts = new Map(state.contacts);
  contacts.delete(pointer);
  return { ...state, contacts, pinched: state.pinched && contacts.size > 0 };
}
