import type { BasePicture, FlatLayout, GraphLayoutOptions, LayoutGraph, Look, PaintFrame, View } from '@netz-map/drawing';

/**
 * A lower layer as it came out: a bitmap from the worker, which the receiver closes, or a canvas of the page, to be copied at once: the next
 * painting of the same map is made on it again. Both are `width × ratio` by `height × ratio` pixels.
 */
export type PaintedBase = ImageBitmap | HTMLCanvasElement;

/** Where one map has its heavy work done: in the worker of the page, or in slices on the page where there can be none. */
export interface DrawingWork {
  /**
   * Lets a layout settle.
   *
   * @throws the reason of the signal, an `AbortError` after {@link DrawingWork.end}; never for lack of a worker
   */
  layout(graph: LayoutGraph, options: GraphLayoutOptions, signal: AbortSignal): Promise<FlatLayout>;
  /** The picture that the next paintings are of. */
  keep(picture: BasePicture): void;
  /**
   * Paints the kept picture. One painting is made at a time; of those that wait only the last is made, the others resolve with `undefined`.
   * So do all after {@link DrawingWork.end}, and where the browser gives no canvas of this size.
   */
  paint(view: View, frame: PaintFrame, look: Look): Promise<PaintedBase | undefined>;
  /** Ends what is running and lets the worker go when nobody else has work for it. What is asked afterwards begins anew. */
  end(): void;
}
