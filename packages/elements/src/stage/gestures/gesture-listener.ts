import { pointIn } from '../frame-point.ts';
import { GestureHints } from './gesture-hints.ts';
import {
  NO_GESTURE,
  nextGesture,
  type Device,
  type GestureAction,
  type GestureHint,
  type GestureInput,
  type GestureState,
} from './gesture.ts';

/** Wheels report pixels, lines or pages. */
const PIXELS_PER_UNIT = [1, 16, 400];
/** A pinch on a trackpad comes as a wheel with Ctrl and small steps, a hundred of them for each e-fold; a mouse wheel clicks wider. */
const PINCH = { most: 40, gain: 4.5 };
/** So long after the page was scrolled, a pointer that comes in may have stood still while the map came to it. */
const SCROLLED_MS = 200;

/** What gestures are for. */
export interface GestureTarget {
  act(action: Exclude<GestureAction, { type: 'hint' }>): void;
  /** `undefined`: no hint any more. */
  hint(hint: GestureHint | undefined): void;
  /** Whether the plain wheel and one finger are taken from the page, too. */
  greedy(): boolean;
}

/** What WebKit tells of two fingers on a trackpad; no standard, and in no list of types. */
type TrackpadGesture = UIEvent & { readonly scale?: number; readonly clientX?: number; readonly clientY?: number };

/**
 * Listens to pointers, wheel and trackpad on one element and hands on what the gestures mean. The element needs
 * `touch-action: pan-x pan-y`, so that one finger scrolls the page, or `none` where gestures are greedy.
 * @returns a function that ends it
 */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  let state: GestureState = NO_GESTURE;
  let scale = 1;
  let before = '';
  let scrolled = -Infinity;
  /** The page was scrolled under a pointer that rests: its wheel means the page. */
  let passing = false;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const hints = new GestureHints((hint) => target.hint(hint));
  const end = new AbortController();

  const feed = (event: Event, input: GestureInput): void => {
    const step = nextGesture(state, input, target.greedy());
    state = step.state;
    if (step.prevent && event.cancelable) event.preventDefault();
    for (const action of step.actions) {
      if (action.type !== 'hint') target.act(action);
      else if (input.type !== 'wheel' || !passing) hints.want(action.hint, event.timeStamp);
    }
    if (step.prevent && input.type === 'wheel') hints.met('zoom-key');
    if (step.prevent && state.pinched) hints.met('two-fingers');
  };
  const place = ({ clientX = 0, clientY = 0 }: { clientX?: number; clientY?: number }): { x: number; y: number } =>
    pointIn(element, clientX, clientY);

  const pointer = (event: PointerEvent): void => {
    const { type, pointerId, pointerType, button, buttons, isPrimary: primary, timeStamp: time } = event;
    const device: Device = pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse';
    if (type === 'pointermove' && (event.movementX !== 0 || event.movementY !== 0)) passing = false;
    if (type === 'pointerdown') {
      if (button !== 0 || isControl(event)) return;
      before = whereabouts(element);
      // a finger is captured without being asked; a mouse that lets go elsewhere would not be heard of
      if (device !== 'touch') capture(element, pointerId);
    } else if (!state.contacts.has(pointerId)) return;
    // lifted where nobody saw it: outside of the window, over a menu
    if (type === 'pointermove' && device !== 'touch' && buttons === 0) return feed(event, { type: 'cancel', pointer: pointerId });
    const kind = type === 'pointerdown' ? 'down' : type === 'pointermove' ? 'move' : 'up';
    feed(event, { type: kind, pointer: pointerId, device, primary, time, ...place(event) });
  };
  const cancel = (event: PointerEvent): void => {
    const alone = state.contacts.size === 1 && state.contacts.get(event.pointerId)?.device === 'touch' && !state.pinched;
    feed(event, { type: 'cancel', pointer: event.pointerId });
    if (event.type !== 'pointercancel' || !alone) return;
    // the browser has taken the finger to scroll: where nothing moved, the map was meant
    clearTimeout(asking);
    asking = setTimeout(() => whereabouts(element) === before && hints.want('two-fingers', event.timeStamp), SCROLLED_MS);
  };
  const wheel = (event: WheelEvent): void => {
    const { deltaX, deltaY, deltaMode, ctrlKey, metaKey } = event;
    const pixels = Math.abs(deltaX) > Math.abs(deltaY) ? 0 : deltaY * (PIXELS_PER_UNIT[deltaMode] ?? 1);
    const fingers = ctrlKey && deltaMode === 0 && Math.abs(pixels) < PINCH.most;
    feed(event, { type: 'wheel', delta: fingers ? pixels * PINCH.gain : pixels, zoomKey: ctrlKey || metaKey, ...place(event) });
  };
  const trackpad = (event: TrackpadGesture): void => {
    const factor = event.type === 'gesturechange' ? (event.scale ?? 1) / scale : 1;
    scale = event.type === 'gesturechange' ? (event.scale ?? 1) : 1;
    feed(event, { type: 'spread', factor, ...place(event) });
  };
  // two fingers are ours, also up and down, and so is a pen
  const touch = (event: TouchEvent): void => {
    const ours = event.touches.length > 1 || [...state.contacts.values()].some(({ device }) => device === 'pen');
    if (ours && event.cancelable) event.preventDefault();
  };
  // a long press, or Ctrl and a click on a Mac: no tap, and on some systems the end is never told
  const menu = (event: Event): void => {
    for (const held of state.contacts.keys()) feed(event, { type: 'cancel', pointer: held });
  };
  const enter = ({ timeStamp }: PointerEvent): void => void (passing = timeStamp - scrolled < SCROLLED_MS);

  const listen = (names: readonly string[], listener: (event: never) => void, on: EventTarget = element): void => {
    for (const name of names) on.addEventListener(name, listener as EventListener, { signal: end.signal, passive: false });
  };
  listen(['pointerdown', 'pointermove', 'pointerup'], pointer);
  listen(['pointercancel', 'lostpointercapture', 'pointerleave'], cancel);
  listen(['pointerenter'], enter);
  listen(['contextmenu'], menu);
  listen(['wheel'], wheel);
  listen(['touchmove'], touch);
  listen(['gesturestart', 'gesturechange', 'gestureend'], trackpad);
  const scrolls = (event: Event): void => void (scrolled = event.timeStamp);
  element.ownerDocument.addEventListener('scroll', scrolls, { signal: end.signal, passive: true, capture: true });
  return () => {
    end.abort();
    clearTimeout(asking);
    hints.end();
  };
}

/** Where an element is in the window, and the window on a page that somebody has enlarged: changes when the page is moved. */
function whereabouts(element: Element): string {
  const { left, top } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView?.visualViewport;
  return [left, top, view?.offsetLeft, view?.offsetTop].join();
}

/** Whether something on the drawing was meant that has uses of its own. */
function isControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches('button, a, summary, .tooltip'));
}

function capture(element: Element, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // the pointer is already gone
  }
}
