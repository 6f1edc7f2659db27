import { NO_GESTURE, nextGesture, type GestureAction, type GestureInput, type GestureState } from './gesture.ts';

/** Wheels report pixels, lines or pages. */
const PIXELS_PER_UNIT = [1, 16, 400];

/**
 * Listens to pointers and wheel on one element and hands on what the gestures mean. The element needs `touch-action: pan-y`, so
 * that one finger scrolls the page.
 * @returns a function that ends it
 */
export function listenToGestures(element: HTMLElement, act: (action: GestureAction) => void): () => void {
  let state: GestureState = NO_GESTURE;
  const feed = (event: Event, input: GestureInput): void => {
    const step = nextGesture(state, input);
    state = step.state;
    if (step.prevent && event.cancelable) event.preventDefault();
    for (const action of step.actions) act(action);
  };
  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const pointer = (event: PointerEvent): void => {
    const type = event.type === 'pointerdown' ? 'down' : event.type === 'pointermove' ? 'move' : 'up';
    if (type === 'down' && (event.button !== 0 || isControl(event))) return;
    const dragging = state.contacts.has(event.pointerId);
    if (type !== 'down' && !dragging) return;
    feed(event, { type, pointer: event.pointerId, touch: event.pointerType !== 'mouse', time: event.timeStamp, ...place(event) });
    // only once it is a drag: a captured pointer would take the click away from what lies under it
    if (type === 'move' && state.contacts.get(event.pointerId)?.moved && event.pointerType === 'mouse') capture(element, event.pointerId);
  };
  const cancel = (event: PointerEvent): void => feed(event, { type: 'cancel', pointer: event.pointerId });
  const wheel = (event: WheelEvent): void => {
    const delta = event.deltaY * (PIXELS_PER_UNIT[event.deltaMode] ?? 1);
    // a pinch on a trackpad is a wheel with Ctrl and small steps
    const pinch = event.ctrlKey && Math.abs(delta) < 40 && event.deltaMode === 0;
    feed(event, { type: 'wheel', delta: pinch ? delta * 4 : delta, zoomKey: event.ctrlKey || event.metaKey, ...place(event) });
  };
  // two fingers are ours, also up and down
  const touch = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  const end = new AbortController();
  const { signal } = end;
  element.addEventListener('pointerdown', pointer, { signal });
  element.addEventListener('pointermove', pointer, { signal });
  element.addEventListener('pointerup', pointer, { signal });
  element.addEventListener('pointercancel', cancel, { signal });
  element.addEventListener('lostpointercapture', cancel, { signal });
  element.addEventListener('pointerleave', cancel, { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('touchmove', touch, { signal, passive: false });
  return () => end.abort();
}

/** Whether a button or link that lies on the drawing was meant. */
function isControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches('button, a, summary'));
}

function capture(element: Element, pointer: number): void {
  try {
    if (!element.hasPointerCapture(pointer)) element.setPointerCapture(pointer);
  } catch {
    // the pointer is already gone
  }
}
