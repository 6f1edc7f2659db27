import type { BasePicture, FlatLayout, GraphLayoutOptions, LayoutGraph, Look, PaintFrame, View } from '@netz-map/drawing';

/** What is to be painted. */
export interface Painting {
  readonly view: View;
  readonly frame: PaintFrame;
  readonly look: Look;
}

/** A question that the drawing worker answers once. */
export type DrawingQuestion =
  | { readonly type: 'layout'; readonly graph: LayoutGraph; readonly options: GraphLayoutOptions }
  /** The picture comes along when the worker does not have it yet; it is kept under the number of its map, so that later ones send the view alone. */
  | { readonly type: 'paint'; readonly map: number; readonly picture?: BasePicture | undefined; readonly painting: Painting };

/** What the page says to the worker. `job` numbers a question; its answer brings the same number back. */
export type ToDrawingWorker =
  | { readonly type: 'ask'; readonly job: number; readonly question: DrawingQuestion }
  /** Nobody wants the answer any more. */
  | { readonly type: 'cancel'; readonly job: number }
  /** A map has left. */
  | { readonly type: 'forget'; readonly map: number };

/** An answer to a question. `failed`: it could not be found here, for whatever reason. */
export type DrawingAnswer =
  | { readonly type: 'layout'; readonly layout: FlatLayout }
  | { readonly type: 'painted'; readonly bitmap: ImageBitmap }
  | { readonly type: 'failed'; readonly why: string };

/** What the worker says to the page. */
export type FromDrawingWorker =
  /** It listens. A file of another version may have been left beside ours; its answers are not understood. */
  | { readonly type: 'ready'; readonly version: string }
  /** A sign of life while a layout takes long. */
  | { readonly type: 'busy' }
  | { readonly type: 'answer'; readonly job: number; readonly answer: DrawingAnswer };
