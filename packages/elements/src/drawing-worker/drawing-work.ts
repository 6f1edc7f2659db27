import type { BasePicture, FlatLayout, GraphLayoutOptions, LayoutGraph, Look, PaintFrame, View } from '@netz-map/drawing';

/** A lower layer as it came out: a bitmap from the worker, or a canvas of the page. */
export type PaintedBase = ImageBitmap | HTMLCanvasElement;

/** Where one map has its heavy work done: in the worker of the page, or in slices on the page where there can be none. */
export interface DrawingWork {
  /** Rejects with the reason of the signal; never for lack of a worker. */
  layout(graph: LayoutGraph, options: GraphLayoutOptions, signal: AbortSignal): Promise<FlatLayout>;
  /** The picture that the next paintings are of. */
  keep(picture: BasePicture): void;
  /** A later call replaces one that has not been begun: that one resolves with `undefined`. */
  paint(view: View, frame: PaintFrame, look: Look): Promise<PaintedBase | undefined>;
  /** Ends what is running and lets the worker go when nobody else has work for it. */
  end(): void;
}
