import { paintBase, type BasePicture, type Look, type View } from '@netz-map/drawing';
import type { DrawingWork } from '../drawing-worker/drawing-work.ts';
import { CanvasLayer, ratioFor, type Painted } from './canvas-layers.ts';

/** Up to so many signs and lines, the page itself is quicker than handing them over. */
const AT_ONCE = 4500;
/** How far the picture is painted beyond the frame, as a share of it, and at most in CSS pixels: who pans a little finds it there. */
const MARGIN = 0.25;
const WIDEST_MARGIN = 320;
/** A picture that was scaled further than this is painted anew while the gesture goes on. */
const SCALED = 1.6;
/** A picture that takes no longer is painted with each step of a gesture. */
const QUICK_MS = 4;

/** What the lower layer is to show. */
interface BaseWish {
  readonly picture: BasePicture;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  readonly ratio?: number | undefined;
}

/** The lower layer: all marks and ties. Painted at once where they are few, else by the worker while the last picture moves along. */
export class BaseLayer extends CanvasLayer {
  readonly #work: DrawingWork;
  readonly #arrived: () => void;
  #wish: BaseWish | undefined;
  #shown: BaseWish | undefined;
  #asked: BaseWish | undefined;
  #kept: BasePicture | undefined;
  #cost = 0;

  /** @param arrived a picture that was not painted at once is there */
  constructor(work: DrawingWork, arrived: () => void) {
    super();
    this.#work = work;
    this.#arrived = arrived;
  }

  /** What the eye sees is of this network, whatever the view. */
  shows(picture: BasePicture): boolean {
    return this.#shown?.picture === picture;
  }

  /** Shows the picture in this view, as finely as it can be; nothing is done where it does already. */
  show(wish: BaseWish): void {
    this.#wish = wish;
    this.follow(wish.view);
    const { picture, width, height, look } = wish;
    const shown = this.#shown;
    const ratio = pieceOf(wish).ratio;
    if (
      shown &&
      shown.picture === picture &&
      shown.look === look &&
      shown.width === width &&
      shown.height === height &&
      this.painted?.ratio === ratio &&
      same(shown.view, wish.view)
    )
      return;
    if (2 * picture.count + picture.source.length <= AT_ONCE) this.#paintAtOnce(wish);
    else void this.#ask(wish);
  }

  /** While a gesture runs the picture moves along; it is painted anew where that is quick, or where it no longer serves. */
  move(view: View): void {
    this.follow(view);
    const [wish, painted] = [this.#wish, this.painted];
    if (!wish || !painted) return;
    this.#wish = { ...wish, view };
    const by = view.scale / painted.view.scale;
    const [left, top] = [view.x - by * (painted.view.x + painted.margin.x), view.y - by * (painted.view.y + painted.margin.y)];
    const covers = left <= 0 && top <= 0 && left + by * painted.width >= wish.width && top + by * painted.height >= wish.height;
    const small = 2 * wish.picture.count + wish.picture.source.length <= AT_ONCE;
    if (small ? this.#cost <= QUICK_MS || !covers : !covers || by > SCALED || by < 1 / SCALED) this.show(this.#wish);
  }

  override clear(): void {
    super.clear();
    this.#wish = this.#shown = this.#asked = this.#kept = undefined;
  }

  /** The canvas has lost its pixels. */
  forget(): void {
    this.#shown = undefined;
  }

  #paintAtOnce(wish: BaseWish): void {
    const piece = pieceOf(wish);
    const pen = this.begin(piece);
    if (!pen) return;
    const start = performance.now();
    const steps = paintBase(pen, wish.picture, inPiece(piece), piece, wish.look);
    while (!steps.next().done);
    this.#cost = performance.now() - start;
    this.#shown = wish;
  }

  async #ask(wish: BaseWish): Promise<void> {
    const asked = this.#asked;
    if (asked && asked.picture === wish.picture && asked.look === wish.look && asked.width === wish.width && asked.height === wish.height) {
      if (same(asked.view, wish.view)) return;
    }
    this.#asked = wish;
    if (this.#kept !== wish.picture) this.#work.keep((this.#kept = wish.picture));
    const piece = pieceOf(wish);
    const bitmap = await this.#work.paint(inPiece(piece), piece, wish.look);
    if (this.#asked === wish) this.#asked = undefined;
    if (!bitmap) return;
    const current = this.#wish;
    if (current?.picture === wish.picture) {
      const pen = this.begin(piece);
      pen?.setTransform(1, 0, 0, 1, 0, 0);
      pen?.drawImage(bitmap, 0, 0);
      this.#shown = wish;
      this.follow(current.view);
    }
    if ('close' in bitmap) bitmap.close();
    // in a task of its own: what comes above takes its time, too
    if (current?.picture === wish.picture) setTimeout(() => this.#shown === wish && this.#arrived());
  }
}

type Piece = Painted & { readonly margin: { readonly x: number; readonly y: number } };

/** What is painted: the frame and a margin around it. */
function pieceOf({ view, width, height, ratio }: BaseWish): Piece {
  const margin = { x: Math.min(WIDEST_MARGIN, Math.round(width * MARGIN)), y: Math.min(WIDEST_MARGIN, Math.round(height * MARGIN)) };
  const [across, down] = [width + 2 * margin.x, height + 2 * margin.y];
  return { view, width: across, height: down, margin, ratio: ratioFor(across, down, ratio) };
}

function inPiece({ view: { scale, x, y }, margin }: Piece): View {
  return { scale, x: x + margin.x, y: y + margin.y };
}

function same(a: View, b: View): boolean {
  return a.scale === b.scale && a.x === b.x && a.y === b.y;
}
