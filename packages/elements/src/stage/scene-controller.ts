import type { Network } from '@netz-map/core';
import type { Layout, Point, Scene, SceneAround, Selection } from '@netz-map/drawing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { connectDrawingWork } from '../drawing-worker/connect-drawing-work.ts';
import { fetchPicture, pictureNow } from '../picture/picture-now.ts';
import { CanvasStage } from './canvas-stage.ts';
import { Eye } from './eye.ts';
import type { GestureAction, GestureHint } from './gestures/gesture.ts';
import { listenToGestures } from './gestures/gesture-listener.ts';
import { LookReader } from './look-of.ts';
import { Preview } from './preview.ts';
import { SettledLayout, type Settled } from './settled-layout.ts';
import type { SceneWish } from './stage-picture.ts';
import { watchFrame } from './watch-frame.ts';

export type { SceneWish } from './stage-picture.ts';

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
/** Size of the picture beside a drawing that is folded. */
const PREVIEW = [240, 320] as const;

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
  readonly eye: Eye = new Eye(
    () => this.#shown && { ...this.#shown, layout: this.#shown.settled.layout },
    (arrived) => this.#moved(arrived),
  );
  readonly stage: CanvasStage = new CanvasStage(this.#work, () => this.#host.requestUpdate());
  readonly #preview = new Preview(...PREVIEW);
  /** Whether the plain wheel and one finger move the drawing, too. */
  greedy = false;
  #frame: HTMLElement | undefined;
  #measured: HTMLElement | undefined;
  #endFrame: (() => void) | undefined;
  #width = 0;
  #height = 0;
  /** What is to be seen, and for which size of the frame the view holds. */
  #shown: { readonly wish: SceneWish; readonly settled: Settled; readonly width: number; readonly height: number } | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SceneHost, events: FrameEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  /** All that is to be seen, as shapes: for files and paper. Made on request; `undefined` while nothing is to be seen, and until what makes it is there. */
  get scene(): Scene | undefined {
    const [shown, view] = [this.#shown, this.eye.view];
    if (!shown || !view) return undefined;
    const { network, phrases, ...options } = shown.wish;
    const { width, height, settled } = shown;
    return pictureNow()?.composeScene(network, settled.layout, { ...options, ...this.stage.writing, width, height, view }, phrases);
  }

  /** What is to be seen with where everybody stands, for posters. */
  get poster(): (SceneWish & { readonly layout: Layout }) | undefined {
    return this.#shown && { ...this.#shown.wish, layout: this.#shown.settled.layout };
  }

  /**
   * Puts what is wanted on the stage.
   *
   * @returns what stands around the picture, or `undefined` while the layout settles or the frame has no size
   */
  show(wish: SceneWish): SceneAround | undefined {
    return this.#unlessBroken(wish.network, () => this.#show(wish));
  }

  #show(wish: SceneWish): SceneAround | undefined {
    const [width, height, last] = [this.#width, this.#height, this.#shown];
    if (width === 0 || height === 0 || !this.#frame) return undefined;
    if (last && last.wish.network !== wish.network) this.stage.end();
    const settled = this.#layout.of(wish, width / height);
    // the frame has another shape now: the picture stays until it has been laid out anew
    if (!settled) return this.stage.around;
    this.#shown = { wish, settled, width, height };
    if (last && last.settled !== settled) this.eye.reset();
    else if (last && (last.width !== width || last.height !== height)) this.eye.resize(width - last.width, height - last.height);
    const picture = { wish, settled, view: this.eye.view!, width, height, look: this.#looks.of(this.#frame) };
    // while a gesture runs, names wait for its end, whatever else makes the element draw itself
    if (this.#resting !== undefined && this.stage.around && last?.settled === settled && alike(last.wish, wish))
      this.stage.move(picture.view);
    else this.stage.show(picture);
    return this.stage.around;
  }

  /** All of it at a size that needs no frame; `undefined` while nothing has settled. Made at once, since paper does not wait. */
  onPaper({ network, phrases, ...options }: SceneWish, width: number, height: number): Scene | undefined {
    const settled = this.#settledFor({ network, asOf: options.asOf }, width, height);
    return settled && pictureNow()?.composeScene(network, settled.layout, { ...options, width, height }, phrases);
  }

  /** A small picture without names, for a frame that is still closed; `undefined` while there is none. */
  preview(wish: SceneWish): HTMLCanvasElement | undefined {
    return this.#unlessBroken(wish.network, () => this.#showPreview(wish));
  }

  #showPreview(wish: SceneWish): HTMLCanvasElement | undefined {
    const settled = this.#settledFor(wish, ...PREVIEW);
    if (!settled || !this.#frame) return undefined;
    this.#preview.show(wish, settled, this.#looks.of(this.#frame));
    return this.#preview.canvas;
  }

  /** Whatever goes wrong with a drawing (a page may have rebuilt what all of it stands on), the list goes on and the frame says it. */
  #unlessBroken<Made>(network: Network, make: () => Made): Made | undefined {
    if (this.stage.broken === network) return undefined;
    this.stage.broken = undefined;
    try {
      return make();
    } catch (error) {
      console.warn(error);
      this.stage.broken = network;
      return undefined;
    }
  }

  /** The layout of a network, made for a frame of this size where there is none yet; `undefined` while it settles. */
  #settledFor(wish: Pick<SceneWish, 'network' | 'asOf'>, width: number, height: number): Settled | undefined {
    return this.#layout.isOf(wish.network) ? this.#layout.done : this.#layout.of(wish, width / height);
  }

  /** Where everybody stands, by id, in the units of the layout. */
  get positions(): ReadonlyMap<string, Point> {
    return this.#shown?.settled.layout.positions ?? new Map();
  }

  /** Where some partners stand, in the units of the layout. */
  pointsOf(ids: readonly string[]): Point[] {
    const { positions } = this.#shown?.settled.layout ?? {};
    return ids.flatMap((id) => positions?.get(id) ?? []);
  }

  /** What lies at a point of the frame. */
  at(x: number, y: number): Selection | undefined {
    return this.stage.at(x, y);
  }

  /** Where an organisation stands in the frame. */
  placeOf(id: string): { readonly x: number; readonly y: number; readonly r: number } | undefined {
    return this.stage.placeOf(id);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    if (!pictureNow()) void fetchPicture().then(() => this.#host.isConnected && this.#host.requestUpdate());
  }

  /** The first size is taken at once: a page in the background is told of none, and can still draw. */
  hostUpdated(): void {
    // an update that was under way when the element left: whatever it took hold of now, nobody would let go again
    if (!this.#host.isConnected) return;
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame') ?? undefined;
    this.#take(frame);
    if (!frame || frame === this.#measured) return;
    this.#measured = frame;
    queueMicrotask(() => {
      if (this.#frame !== frame) return;
      // a frame that is closed has no size, and its preview waits for the colours around it
      if (frame.clientWidth === 0) this.#host.requestUpdate();
      this.#resize(frame.clientWidth, frame.clientHeight);
    });
  }

  /** An element that is only moved in its page is there again at once, and goes on showing what it showed. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.#end());
  }

  /** What is to be seen ends, where the eye is stays. */
  #end(): void {
    this.#take(undefined);
    this.#measured = undefined;
    this.eye.stop();
    this.#layout.pause();
    this.stage.end();
    this.#preview.end();
    this.#work.end();
    clearTimeout(this.#resting);
    this.#resting = undefined;
  }

  /** Watches the element that frames the drawing; another one is another frame. */
  #take(frame: HTMLElement | undefined): void {
    if (frame === this.#frame) return;
    this.#endFrame?.();
    // whatever frame comes next is measured, though it may be as large as this one
    if (!frame) [this.#width, this.#height] = [0, 0];
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
      greedy: () => this.greedy,
    });
    return () => {
      endWatching();
      endGestures();
    };
  }

  #resize(width: number, height: number): void {
    if (width === this.#width && height === this.#height) return;
    [this.#width, this.#height] = [width, height];
    this.#host.requestUpdate();
  }

  #act(action: Exclude<GestureAction, { type: 'hint' }>): void {
    if (action.type === 'tap') this.#events.tap(this.at(action.x, action.y));
    else this.eye.act(action);
  }

  /** The picture follows at once; it becomes sharp and names follow when the eye rests: when it has arrived, or some time after a gesture. */
  #moved(arrived: boolean): void {
    const { view, everything } = this.eye;
    if (!view) return;
    if (everything) this.stage.forgetNames();
    else this.stage.move(view);
    clearTimeout(this.#resting);
    if (everything || arrived) this.#rest();
    else this.#resting = setTimeout(() => this.#rest(), REST_MS);
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
    a.landscapes === b.landscapes &&
    a.only === b.only &&
    said(a) === said(b)
  );
}
