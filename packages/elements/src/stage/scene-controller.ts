import {
  buildScene,
  fitView,
  panView,
  viewLimits,
  zoomView,
  type Layout,
  type Scene,
  type SceneAround,
  type Selection,
  type View,
} from '@netz-map/drawing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { connectDrawingWork } from '../drawing-worker/connect-drawing-work.ts';
import { CanvasStage, type SceneWish } from './canvas-stage.ts';
import type { GestureAction, GestureHint } from './gestures/gesture.ts';
import { listenToGestures } from './gestures/gesture-listener.ts';
import { LookReader } from './look-of.ts';
import { SettledLayout, type Settled } from './settled-layout.ts';
import { watchFrame } from './watch-frame.ts';

export type { SceneWish } from './canvas-stage.ts';

/** The element in whose shadow root the frame is: what has the class `frame`. */
type SceneHost = ReactiveControllerHost & HTMLElement;

/** What the frame tells its element. */
export interface FrameEvents {
  tap(hit: Selection | undefined): void;
  /** `undefined`: no hint any more. */
  hint(hint: GestureHint | undefined): void;
}

/** After this long without a gesture, names are placed anew for what is seen then. */
const REST_MS = 120;

/**
 * The frame of a drawing: watches its size, has the layout made, keeps the view, listens to gestures, and tells the stage what to show.
 * Nothing is computed while the frame has no size (a closed tab, `display: none`); it is drawn when it shows.
 */
export class SceneController implements ReactiveController {
  readonly #host: SceneHost;
  readonly #events: FrameEvents;
  readonly #work = connectDrawingWork();
  readonly #layout = new SettledLayout(this.#work, () => this.#host.requestUpdate());
  readonly #looks = new LookReader();
  readonly stage: CanvasStage = new CanvasStage(this.#work, () => this.#host.requestUpdate());
  #frame: HTMLElement | undefined;
  #measured: HTMLElement | undefined;
  #endFrame: (() => void) | undefined;
  #width = 0;
  #height = 0;
  /** What is to be seen, and for which size of the frame the view holds. */
  #shown: { readonly wish: SceneWish; readonly settled: Settled; readonly width: number; readonly height: number } | undefined;
  /** `undefined`: everything. */
  #view: View | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SceneHost, events: FrameEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  /** Where the eye is. */
  get view(): View | undefined {
    const { settled, width, height } = this.#shown ?? {};
    return this.#view ?? (settled && fitView(settled.layout, width!, height!));
  }

  /** All that is to be seen, as shapes: for files and paper. Made on request; `undefined` while nothing is to be seen. */
  get scene(): Scene | undefined {
    const [shown, view] = [this.#shown, this.view];
    if (!shown || !view) return undefined;
    const { network, ...options } = shown.wish;
    const { width, height, settled } = shown;
    return buildScene(network, settled.layout, { ...options, width, height, view, namesBefore: this.stage.around?.labels });
  }

  /**
   * Puts what is wanted on the stage.
   *
   * @returns what stands around the picture, or `undefined` while the layout settles or the frame has no size
   */
  show(wish: SceneWish): SceneAround | undefined {
    const [width, height, last] = [this.#width, this.#height, this.#shown];
    if (width === 0 || height === 0) return undefined;
    if (last && last.wish.network !== wish.network) this.#forget();
    const settled = this.#layout.of(wish, width / height);
    // the frame has another shape now: the picture stays until it has been laid out anew
    if (!settled) return this.stage.around;
    if (last && last.settled !== settled) this.#view = undefined;
    else if (last && this.#view) {
      const { scale, x, y } = this.#view;
      // the middle of the picture stays in the middle of a frame that grows
      if (last.width !== width || last.height !== height)
        this.#view = { scale, x: x + (width - last.width) / 2, y: y + (height - last.height) / 2 };
    }
    this.#shown = { wish, settled, width, height };
    const picture = { wish, settled, view: this.view!, width, height, look: this.#looks.of(this.#frame!) };
    // while a gesture runs, names wait for its end, whatever else makes the element draw itself
    if (this.#resting !== undefined && this.stage.around && last?.settled === settled && alike(last.wish, wish)) this.stage.move(picture.view);
    else this.stage.show(picture);
    return this.stage.around;
  }

  /** All of it at a size that needs no frame; `undefined` while nothing has settled. Made at once, since paper does not wait. */
  onPaper({ network, ...options }: SceneWish, width: number, height: number): Scene | undefined {
    const settled = this.settledOf({ network, asOf: options.asOf }, width, height);
    return settled && buildScene(network, settled.layout, { ...options, width, height });
  }

  /** The layout of a network, made for a frame of this size where there is none yet; `undefined` while it settles. */
  settledOf(wish: Pick<SceneWish, 'network' | 'asOf'>, width: number, height: number): Settled | undefined {
    return this.#layout.isOf(wish.network) ? this.#layout.done : this.#layout.of(wish, width / height);
  }

  zoomBy(factor: number, x: number = this.#width / 2, y: number = this.#height / 2): void {
    this.#move((view, layout) => zoomView(view, factor, x, y, viewLimits(layout, this.#width, this.#height)));
  }

  /** Moves the drawing under the frame, in CSS pixels. */
  panBy(dx: number, dy: number): void {
    this.#move((view, layout) => panView(view, dx, dy, viewLimits(layout, this.#width, this.#height)));
  }

  /** A third of the frame in a direction. */
  step(right: -1 | 0 | 1, down: -1 | 0 | 1): void {
    this.panBy((-right * this.#width) / 3, (-down * this.#height) / 3);
  }

  fit(): void {
    this.#view = undefined;
    this.stage.forgetNames();
    this.#rest();
  }

  /** What lies at a point of the frame. */
  at(x: number, y: number): Selection | undefined {
    return this.stage.at(x, y);
  }

  /** Where an organisation stands in the frame. */
  placeOf(id: string): { readonly x: number; readonly y: number; readonly r: number } | undefined {
    return this.stage.placeOf(id);
  }

  /** The first size is taken at once: a page in the background is told of none, and can still draw. */
  hostUpdated(): void {
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame') ?? undefined;
    this.#take(frame);
    if (!frame || frame === this.#measured) return;
    this.#measured = frame;
    queueMicrotask(() => this.#frame === frame && this.#resize(frame.clientWidth, frame.clientHeight));
  }

  hostDisconnected(): void {
    this.#take(undefined);
    this.#measured = undefined;
    this.#layout.pause();
    this.#forget();
    this.#work.end();
    clearTimeout(this.#resting);
    this.#resting = undefined;
  }

  /** Nothing of the last picture is to be seen any more. The view stays: an element that is moved in its page shows the same again. */
  #forget(): void {
    this.stage.end();
  }

  /** Watches the element that frames the drawing; another one is another frame. */
  #take(frame: HTMLElement | undefined): void {
    if (frame === this.#frame) return;
    this.#endFrame?.();
    this.#frame = frame;
    this.#endFrame = frame && this.#watch(frame);
  }

  #watch(frame: HTMLElement): () => void {
    const endWatching = watchFrame(frame, {
      size: (width, height) => this.#frame === frame && this.#resize(width, height),
      fonts: () => {
        this.stage.fontsChanged();
        this.#host.requestUpdate();
      },
      ratio: () => this.#host.requestUpdate(),
    });
    const endGestures = listenToGestures(frame, {
      act: (action) => this.#act(action),
      hint: (hint) => this.#events.hint(hint),
      greedy: false,
    });
    return () => {
      endWatching();
      endGestures();
      [this.#width, this.#height] = [0, 0];
    };
  }

  #resize(width: number, height: number): void {
    if (width === this.#width && height === this.#height) return;
    [this.#width, this.#height] = [width, height];
    this.#host.requestUpdate();
  }

  #act(action: Exclude<GestureAction, { type: 'hint' }>): void {
    if (action.type === 'pan') this.panBy(action.dx, action.dy);
    else if (action.type === 'tap') this.#events.tap(this.at(action.x, action.y));
    else this.zoomBy(action.factor, action.x, action.y);
  }

  #move(next: (view: View, layout: Layout) => View): void {
    const [view, settled] = [this.view, this.#shown?.settled];
    if (view && settled) this.setView(next(view, settled.layout));
  }

  /** Takes the eye to a view, at once; names follow when it rests. */
  setView(view: View): void {
    this.#view = view;
    this.stage.move(view);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST_MS);
  }

  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#host.requestUpdate();
  }
}

/** Selections and highlights are made anew on each update; what they say decides. */
function alike(a: SceneWish, b: SceneWish): boolean {
  const said = ({ selection, highlight }: SceneWish): string => JSON.stringify([selection, highlight]);
  return (
    a.network === b.network &&
    a.asOf === b.asOf &&
    a.language === b.language &&
    a.audience === b.audience &&
    a.only === b.only &&
    said(a) === said(b)
  );
}
