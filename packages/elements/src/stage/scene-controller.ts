import type { Network } from '@netz-map/core';
import {
  buildScene,
  fitView,
  hitTest,
  panView,
  viewLimits,
  zoomView,
  type Layout,
  type MeasureText,
  type Scene,
  type SceneOptions,
  type Selection,
  type View,
} from '@netz-map/drawing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GestureAction, GestureHint } from './gestures/gesture.ts';
import { listenToGestures } from './gestures/gesture-listener.ts';
import { measureTextIn } from './measure-text.ts';
import { SettledLayout } from './settled-layout.ts';

/** What the drawing is of; the frame's size and the view are known here. */
export type SceneWish = Pick<SceneOptions, 'asOf' | 'language' | 'audience' | 'selection' | 'highlight' | 'labels'> & {
  readonly network: Network;
};

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
 * The frame of a drawing: watches its size, lets the layout settle in slices, keeps the view, listens to gestures. Nothing is
 * computed while the frame has no size (a closed tab, `display: none`); it is drawn when it shows.
 */
export class SceneController implements ReactiveController {
  readonly #host: SceneHost;
  readonly #events: FrameEvents;
  #frame: HTMLElement | undefined;
  #measured: HTMLElement | undefined;
  #endFrame: (() => void) | undefined;
  #width = 0;
  #height = 0;
  readonly #layout = new SettledLayout(() => this.#host.requestUpdate());
  #scene: { wish: SceneWish; layout: Layout; width: number; height: number; view: View; scene: Scene } | undefined;
  /** `undefined`: everything. */
  #view: View | undefined;
  #preview: { of: Layout; scene: Scene } | undefined;
  #measure: { font: string; measureText: MeasureText | undefined } | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SceneHost, events: FrameEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  /** Watches the element that frames the drawing; another one is another frame. */
  #take(frame: HTMLElement | undefined): void {
    if (frame === this.#frame) return;
    this.#endFrame?.();
    this.#frame = frame;
    this.#endFrame = frame && this.#watch(frame);
  }

  get scene(): Scene | undefined {
    return this.#scene?.scene;
  }

  /** Where the eye is. */
  get view(): View | undefined {
    return this.#view ?? this.#scene?.view;
  }

  /** The scene for what is wanted, or `undefined` while the layout settles or the frame has no size. */
  show(wish: SceneWish): Scene | undefined {
    if (this.#width === 0 || this.#height === 0) return undefined;
    const layout = this.#layout.of(wish, this.#width / this.#height);
    const [width, height, last] = [this.#width, this.#height, this.#scene];
    // the frame has another shape now: the picture stays until it has been laid out anew
    if (!layout) return last?.wish.network === wish.network ? last.scene : undefined;
    if (last && this.#view && (last.layout !== layout || last.width !== width || last.height !== height)) this.#view = undefined;
    const view = this.#view ?? fitView(layout, width, height);
    const gesture = this.#resting !== undefined && last?.layout === layout;
    const wanted = gesture ? last.view : view;
    if (
      last &&
      last.layout === layout &&
      last.width === width &&
      last.height === height &&
      same(last.view, wanted) &&
      alike(last.wish, wish)
    )
      return last.scene;
    const { network, ...options } = wish;
    const scene = buildScene(network, layout, { ...options, width, height, view: wanted, measureText: this.#measureText() });
    this.#scene = { wish, layout, width, height, view: wanted, scene };
    return scene;
  }

  /** A small picture without names, for a frame that is still closed. */
  preview(wish: SceneWish, width: number, height: number): Scene | undefined {
    const layout = this.#layout.isOf(wish.network) ? this.#layout.done : this.#layout.of(wish, width / height);
    if (!layout) return undefined;
    if (this.#preview?.of !== layout) {
      const { network, ...options } = wish;
      const plain = { ...options, selection: undefined, highlight: undefined, labels: 'none' as const };
      this.#preview = { of: layout, scene: buildScene(network, layout, { ...plain, width, height }) };
    }
    return this.#preview.scene;
  }

  /** All of it at a size that needs no frame; `undefined` while nothing has settled. Made at once, since paper does not wait. */
  onPaper({ network, ...options }: SceneWish, width: number, height: number): Scene | undefined {
    const layout = this.#layout.isOf(network) ? this.#layout.done : undefined;
    return layout && buildScene(network, layout, { ...options, width, height });
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
    this.#rest();
  }

  /** What lies at a point of the frame. */
  at(x: number, y: number): Selection | undefined {
    const { scene } = this;
    const view = this.view;
    if (!scene || !view) return undefined;
    const k = view.scale / scene.view.scale;
    return hitTest(scene, (x - view.x) / k + scene.view.x, (y - view.y) / k + scene.view.y);
  }

  /** Where an organisation stands in the frame. */
  placeOf(id: string): { readonly x: number; readonly y: number; readonly r: number } | undefined {
    const [scene, view] = [this.scene, this.view];
    const mark = scene?.marks.find((each) => each.id === id);
    if (!scene || !view || !mark) return undefined;
    const k = view.scale / scene.view.scale;
    return { x: (mark.x - scene.view.x) * k + view.x, y: (mark.y - scene.view.y) * k + view.y, r: mark.r };
  }

  /** The first size is taken at once: a page in the background is told of none, and can still draw. */
  hostUpdated(): void {
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame') ?? undefined;
    this.#take(frame);
    if (!frame || frame === this.#measured) return;
    this.#measured = frame;
    queueMicrotask(() => this.#resize(frame.clientWidth, frame.clientHeight));
  }

  hostDisconnected(): void {
    this.#take(undefined);
    this.#measured = undefined;
    this.#layout.pause();
    clearTimeout(this.#resting);
    this.#resting = undefined;
  }

  #watch(frame: HTMLElement): () => void {
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      // in the next frame: what is drawn anew may change the size again, and the page would be told of an error
      if (box) requestAnimationFrame(() => this.#frame === frame && this.#resize(Math.round(box.width), Math.round(box.height)));
    });
    observer.observe(frame);
    const end = listenToGestures(frame, {
      act: (action) => this.#act(action),
      hint: (hint) => this.#events.hint(hint),
      greedy: false,
    });
    return () => {
      observer.disconnect();
      end();
      [this.#width, this.#height] = [0, 0];
    };
  }

  #resize(width: number, height: number): void {
    if (width === this.#width && height === this.#height) return;
    [this.#width, this.#height] = [width, height];
    this.#host.requestUpdate();
  }

  /** Anew when the page has changed the font. */
  #measureText(): MeasureText | undefined {
    const font = getComputedStyle(this.#frame!).fontFamily;
    if (this.#measure?.font !== font) this.#measure = { font, measureText: measureTextIn(font) };
    return this.#measure.measureText;
  }

  #act(action: Exclude<GestureAction, { type: 'hint' }>): void {
    if (action.type === 'pan') this.panBy(action.dx, action.dy);
    else if (action.type === 'tap') this.#events.tap(this.at(action.x, action.y));
    else this.zoomBy(action.factor, action.x, action.y);
  }

  #move(next: (view: View, layout: Layout) => View): void {
    const [view, layout] = [this.view, this.#layout.done];
    if (!view || !layout) return;
    const moved = next(view, layout);
    this.#view = moved;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST_MS);
    this.#host.requestUpdate();
  }

  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#host.requestUpdate();
  }
}

function same(a: View, b: View): boolean {
  return a.scale === b.scale && a.x === b.x && a.y === b.y;
}

/** Selections and highlights are made anew on each update; what they say decides. */
function alike(a: SceneWish, b: SceneWish): boolean {
  const said = ({ selection, highlight }: SceneWish): string => JSON.stringify([selection, highlight]);
  return a.network === b.network && a.asOf === b.asOf && a.language === b.language && a.audience === b.audience && said(a) === said(b);
}
