import { expect } from 'chai';
import { mount, unmount } from '../../testing/mount.ts';
import type { GestureAction, GestureHint } from './gesture.ts';
import { listenToGestures } from './gesture-listener.ts';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  return unmount();
});

interface Heard {
  readonly frame: HTMLElement;
  readonly actions: GestureAction['type'][];
  readonly hints: (GestureHint | undefined)[];
}

function listening(greedy = false): Heard {
  const frame = document.createElement('div');
  frame.style.blockSize = '300px';
  mount('').append(frame);
  const [actions, hints]: [GestureAction['type'][], (GestureHint | undefined)[]] = [[], []];
  end = listenToGestures(frame, {
    act: ({ type }) => void actions.push(type),
    hint: (hint) => void hints.push(hint),
    greedy: () => greedy,
  });
  return { frame, actions, hints };
}

function pointer(target: Element, type: string, x: number, y: number, more: PointerEventInit = {}): PointerEvent {
  const { left, top } = target.getBoundingClientRect();
  const held = type === 'pointerup' ? 0 : 1;
  const at = { clientX: left + x, clientY: top + y };
  const event = new PointerEvent(type, {
    pointerType: 'mouse',
    pointerId: 5,
    buttons: held,
    bubbles: true,
    cancelable: true,
    ...at,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}
const finger = (pointerId: number, isPrimary = false): PointerEventInit => ({ pointerType: 'touch', pointerId, isPrimary });

/** WebKit's own events for trackpads; other engines have no class for them. */
function trackpad(target: Element, type: string, scale: number): Event {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { scale, clientX: 50, clientY: 50 });
  target.dispatchEvent(event);
  return event;
}

describe('Gestures on the drawing', () => {
  it('zoom by two fingers on a trackpad that WebKit tells in its own way, and keep the page as it is', () => {
    const { frame, actions } = listening();
    expect(trackpad(frame, 'gesturestart', 1).defaultPrevented).to.equal(true);
    expect(trackpad(frame, 'gesturechange', 1.2).defaultPrevented).to.equal(true);
    trackpad(frame, 'gesturechange', 1.3);
    trackpad(frame, 'gestureend', 1.3);
    expect(actions).to.deep.equal(['zoom', 'zoom']);
  });

  it('end when the mouse was let go where nobody could see it', () => {
    const { frame, actions } = listening();
    pointer(frame, 'pointerdown', 50, 50);
    pointer(frame, 'pointermove', 80, 50);
    pointer(frame, 'pointermove', 120, 50, { buttons: 0 });
    pointer(frame, 'pointermove', 160, 50);
    expect(actions).to.deep.equal(['pan']);
  });

  it('leave the middle and the right button to the browser', () => {
    const { frame, actions } = listening();
    for (const button of [1, 2]) {
      expect(pointer(frame, 'pointerdown', 50, 50, { button }).defaultPrevented).to.equal(false);
      pointer(frame, 'pointermove', 90, 50);
      pointer(frame, 'pointerup', 90, 50, { button });
    }
    expect(actions).to.deep.equal([]);
  });

  it('end where a menu opens, as after a long press or with Ctrl on a Mac, and choose nobody', () => {
    const { frame, actions } = listening();
    pointer(frame, 'pointerdown', 50, 50, { ctrlKey: true });
    expect(frame.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })), 'the menu opens').to.equal(true);
    pointer(frame, 'pointerup', 50, 50);
    expect(actions).to.deep.equal([]);
  });

  it('do not begin on a button or in a text that lies on the drawing', () => {
    const { frame, actions } = listening();
    const [button, tooltip] = [document.createElement('button'), document.createElement('div')];
    tooltip.className = 'tooltip';
    frame.append(button, tooltip);
    for (const each of [button, tooltip]) {
      pointer(each, 'pointerdown', 1, 1);
      pointer(each, 'pointerup', 1, 1);
    }
    expect(actions).to.deep.equal([]);
  });

  it('let a finger whose end was never told stay behind without harm', () => {
    const { frame, actions } = listening();
    pointer(frame, 'pointerdown', 10, 10, finger(1, true));
    pointer(frame, 'pointerdown', 50, 50, finger(2, true));
    pointer(frame, 'pointerup', 50, 50, finger(2, true));
    expect(actions).to.deep.equal(['tap']);
  });

  it('ask for two fingers when one finger could not scroll the page either, and not when it did', async function () {
    this.timeout(5000);
    const { frame, hints } = listening();
    const swipe = (): void => {
      pointer(frame, 'pointerdown', 50, 50, finger(1, true));
      pointer(frame, 'pointercancel', 50, 50, finger(1, true));
    };
    const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 350));
    swipe();
    frame.style.marginBlockStart = '80px';
    await wait();
    expect(hints, 'the page has moved').to.deep.equal([]);
    swipe();
    await wait();
    expect(hints).to.deep.equal(['two-fingers']);
  });

  it('say nothing to a wheel under which the map was only scrolled along', () => {
    const { frame, hints } = listening();
    const turn = (): boolean => frame.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }));
    document.dispatchEvent(new Event('scroll'));
    pointer(frame, 'pointerenter', 50, 50);
    expect(turn(), 'the page scrolls').to.equal(true);
    expect(hints).to.deep.equal([]);
    pointer(frame, 'pointermove', 52, 50, { buttons: 0, movementX: 2 });
    turn();
    expect(hints).to.deep.equal(['zoom-key']);
  });

  it('take the plain wheel and one finger where they are greedy', () => {
    const { frame, actions } = listening(true);
    expect(frame.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true }))).to.equal(false);
    pointer(frame, 'pointerdown', 50, 50, finger(1, true));
    pointer(frame, 'pointermove', 50, 90, finger(1, true));
    expect(actions).to.deep.equal(['zoom', 'pan']);
  });

  it('are heard no more when listening has ended', () => {
    const { frame, actions } = listening();
    end!();
    pointer(frame, 'pointerdown', 50, 50);
    pointer(frame, 'pointerup', 50, 50);
    trackpad(frame, 'gesturechange', 2);
    expect(frame.dispatchEvent(new WheelEvent('wheel', { deltaY: 9, ctrlKey: true, cancelable: true }))).to.equal(true);
    expect(actions).to.deep.equal([]);
  });
});
