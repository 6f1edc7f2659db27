import type { BasePicture, FlatLayout, GraphLayoutOptions, LayoutGraph, Look, PaintFrame, View } from '@netz-map/drawing';

/**
 * What the page asks of the drawing worker. `job` numbers a question; its answer brings the same number back. A later question of the same
 * type and `map` replaces an earlier one that has not been begun.
 */
export type DrawingRequest =
  | { readonly type: 'layout'; readonly job: number; readonly graph: LayoutGraph; readonly options: GraphLayoutOptions }
  /** Keeps a picture under the number of its map, so that each painting sends the view alone. */
  | { readonly type: 'keep'; readonly map: number; readonly picture: BasePicture }
  | {
      readonly type: 'paint';
      readonly job: number;
      readonly map: number;
      readonly view: View;
      readonly frame: PaintFrame;
      readonly look: Look;
    }
  | { readonly type: 'forget'; readonly map: number }
  | { readonly type: 'cancel'; readonly job: number };

export type DrawingAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'layout'; readonly job: number; readonly layout: FlatLayout }
  | { readonly type: 'painted'; readonly job: number; readonly bitmap: ImageBitmap; readonly ms: number }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };
