import type { View } from '@netz-map/drawing';

/** What a layer shows: the view it was painted for, of a piece of this size around the frame. CSS pixels. */
export interface Painted {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** How far the piece reaches beyond the frame, to the left and right, above and below. */
  readonly margin: { readonly x: number; readonly y: number };
  /** Device pixels for one CSS pixel. */
  readonly ratio: number;
}

/** Larger canvases are refused, or stay empty, in some browsers. */
const MOST_PIXELS = 16_000_000;
const LONGEST_SIDE = 8192;

/** How finely a piece of this size is painted: as the screen is (`ratio` device pixels for one CSS pixel), less where the canvas would become too large. */
export function ratioFor(width: number, height: number, ratio: number = globalThis.devicePixelRatio || 1): number {
  return Math.min(ratio, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

/** One canvas over the frame, that moves and grows with the view until it is painted anew. */
export class CanvasLayer {
  readonly canvas: HTMLCanvasElement = document.createElement('canvas');
  #context: CanvasRenderingContext2D | null | undefined;
  #painted: Painted | undefined;

  constructor() {
    for (const [name, value] of [
      ['position', 'absolute'],
      ['left', '0'],
      ['top', '0'],
      ['transform-origin', '0 0'],
      ['pointer-events', 'none'],
    ] as const)
      this.canvas.style.setProperty(name, value);
  }

  get painted(): Painted | undefined {
    return this.#painted;
  }

  /** `undefined` where the browser gives none. */
  get context(): CanvasRenderingContext2D | undefined {
    if (this.#context === undefined) this.#context = this.canvas.getContext('2d');
    return this.#context ?? undefined;
  }

  /** Makes the canvas ready to be painted for this view: empty, in its place, one unit a CSS pixel. */
  begin(painted: Painted): CanvasRenderingContext2D | undefined {
    const { canvas, context } = this;
    if (!context) return undefined;
    const { width, height, ratio, view } = painted;
    const [across, down] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (canvas.width !== across || canvas.height !== down) {
      [canvas.width, canvas.height] = [across, down];
    }
    canvas.style.setProperty('width', `${width}px`);
    canvas.style.setProperty('height', `${height}px`);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.#painted = painted;
    this.follow(view);
    return context;
  }

  /** Moves and scales what is painted to where the view is now. */
  follow({ scale, x, y }: View): void {
    if (!this.#painted) return;
    const { view, margin } = this.#painted;
    const by = scale / view.scale;
    const [dx, dy] = [x - by * (view.x + margin.x), y - by * (view.y + margin.y)];
    this.canvas.style.setProperty('transform', by === 1 ? `translate(${dx}px,${dy}px)` : `translate(${dx}px,${dy}px) scale(${by})`);
  }

  /** Lets the pixels go; a canvas of 1 × 1 holds no memory. */
  clear(): void {
    this.#painted = undefined;
    this.canvas.width = this.canvas.height = 1;
  }
}
