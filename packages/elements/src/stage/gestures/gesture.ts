/**
 * Gestures as a pure function: pointer and wheel input in, actions out.
 *
 * They are cooperative: the page keeps its scrolling. A wheel zooms only with Ctrl or ⌘ (which is also how browsers report a
 * pinch on a trackpad), one finger scrolls the page, two fingers move and zoom the drawing. What the page keeps for itself
 * answers with a hint.
 */

/** What the DOM tells; `x` and `y` in CSS pixels from the corner of the drawing, `time` in milliseconds. */
export type GestureInput =
  | {
      readonly type: 'down' | 'move' | 'up';
      readonly pointer: number;
      readonly touch: boolean;
      readonly x: number;
      readonly y: number;
      readonly time: number;
    }
  | { readonly type: 'cancel'; readonly pointer: number }
  | { readonly type: 'wheel'; readonly x: number; readonly y: number; readonly delta: number; readonly zoomKey: boolean };

/** What is to happen. `tap` is a click or a tap that did not become a drag. */
export type GestureAction =
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom'; readonly factor: number; readonly x: number; readonly y: number }
  | { readonly type: 'tap'; readonly x: number; readonly y: number }
  | { readonly type: 'hint'; readonly hint: GestureHint };

export type GestureHint = 'two-fingers' | 'zoom-key';

interface Contact {
  readonly x: number;
  readonly y: number;
  readonly startX: number;
  readonly startY: number;
  readonly touch: boolean;
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
const SLACK = { mouse: 4, touch: 10 };
const DOUBLE_TAP = { ms: 350, px: 24, factor: 2 };
/** A mouse wheel clicks 100 px a step: a quarter more per step. Trackpads send many small ones. */
const ZOOM_PER_PIXEL = Math.log(1.25) / 100;
const MOST_PER_WHEEL = Math.log(1.6);

export function nextGesture(state: GestureState, input: GestureInput): GestureStep {
  switch (input.type) {
    case 'wheel':
      return wheel(state, input);
    case 'down':
      return down(state, input);
    case 'move':
      return move(state, input);
    case 'up':
      return up(state, input);
    case 'cancel':
      return { state: without(state, input.pointer), actions: [], prevent: false };
  }
}

type PointerInput = Extract<GestureInput, { pointer: number; touch: boolean }>;

function wheel(state: GestureState, { x, y, delta, zoomKey }: Extract<GestureInput, { type: 'wheel' }>): GestureStep {
  if (!zoomKey) return { state, actions: [{ type: 'hint', hint: 'zoom-key' }], prevent: false };
  const exponent = Math.max(-MOST_PER_WHEEL, Math.min(MOST_PER_WHEEL, -delta * ZOOM_PER_PIXEL));
  return { state, actions: [{ type: 'zoom', factor: Math.exp(exponent), x, y }], prevent: true };
}

function down(state: GestureState, { pointer, touch, x, y }: PointerInput): GestureStep {
  const contacts = new Map(state.contacts).set(pointer, { x, y, startX: x, startY: y, touch, moved: false });
  return { state: { ...state, contacts, pinched: contacts.size > 1 }, actions: [], prevent: false };
}

function move(state: GestureState, { pointer, x, y }: PointerInput): GestureStep {
  const before = state.contacts.get(pointer);
  if (!before) return { state, actions: [], prevent: false };
  const slack = before.touch ? SLACK.touch : SLACK.mouse;
  const moved = before.moved || Math.hypot(x - before.startX, y - before.startY) > slack;
  const contact = { ...before, moved, x: moved ? x : before.x, y: moved ? y : before.y };
  const next = { ...state, contacts: new Map(state.contacts).set(pointer, contact) };
  if (!moved) return { state: next, actions: [], prevent: false };
  const others = [...state.contacts].filter(([id]) => id !== pointer).map(([, other]) => other);
  if (others.length > 0) return { state: next, actions: pinch(before, contact, others[0]!), prevent: true };
  if (!before.touch) return { state: next, actions: [{ type: 'pan', dx: x - before.x, dy: y - before.y }], prevent: true };
  const tellOnce: GestureAction[] = before.moved || state.pinched ? [] : [{ type: 'hint', hint: 'two-fingers' }];
  return { state: next, actions: tellOnce, prevent: false };
}

/** Two fingers move the drawing with their middle and zoom it around that middle. */
function pinch(before: Contact, after: Contact, other: Contact): GestureAction[] {
  const [dx, dy] = [(after.x - before.x) / 2, (after.y - before.y) / 2];
  const [apart, was] = [Math.hypot(after.x - other.x, after.y - other.y), Math.hypot(before.x - other.x, before.y - other.y)];
  const factor = was > 0 && apart > 0 ? apart / was : 1;
  return [
    { type: 'pan', dx, dy },
    { type: 'zoom', factor, x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 },
  ];
}

function up(state: GestureState, { pointer, x, y, time }: PointerInput): GestureStep {
  const contact = state.contacts.get(pointer);
  const rest = without(state, pointer);
  if (!contact || contact.moved || state.pinched) return { state: rest, actions: [], prevent: false };
  const { lastTap } = state;
  const twice = lastTap && time - lastTap.time <= DOUBLE_TAP.ms && Math.hypot(x - lastTap.x, y - lastTap.y) <= DOUBLE_TAP.px;
  if (twice)
    return { state: { ...rest, lastTap: undefined }, actions: [{ type: 'zoom', factor: DOUBLE_TAP.factor, x, y }], prevent: false };
  return { state: { ...rest, lastTap: { x, y, time } }, actions: [{ type: 'tap', x, y }], prevent: false };
}

function without(state: GestureState, pointer: number): GestureState {
  const contacts = new Map(state.contacts);
  contacts.delete(pointer);
  return { ...state, contacts, pinched: state.pinched && contacts.size > 0 };
}
