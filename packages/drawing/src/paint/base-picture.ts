import type { Dash } from '../map-model/tie-kinds-on-map.ts';
import type { Shape } from '../scene/scene.ts';

/**
 * The lower layer of the map, the many marks and ties, as flat numbers: what does not change with a selection, so that it is painted once
 * per view. A worker can be sent it.
 */
export interface BasePicture {
  readonly count: number;
  /** Positions in units of the layout. */
  readonly xy: Float64Array;
  /** Place in `looks`. */
  readonly kind: Uint16Array;
  /** Colour (place in `Look.kinds`) and shape of each kind. */
  readonly looks: readonly { readonly colour: number; readonly shape: Shape }[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly state: Uint8Array;
  readonly step: Uint8Array;
  readonly flags: Uint8Array;
  /** Place in `dashes`. */
  readonly tieKind: Uint8Array;
  readonly dashes: readonly Dash[];
  /** How far each tie is bent aside, as a share of its length; see `bendsOf`. */
  readonly bends: Float64Array;
  /** How many units of the layout are one CSS pixel of a picture of the usual size. */
  readonly unit: number;
  /** 1 where a partner is shown; all are where it is missing. A tie is shown where both its ends are. */
  readonly shown: Uint8Array | undefined;
}

/** The piece of screen that is painted: CSS pixels, and how many device pixels make one of them. */
export interface PaintFrame {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** How far the frame that people see lies inside this piece. @default nothing beside it */
  readonly margin?: { readonly x: number; readonly y: number } | undefined;
}
