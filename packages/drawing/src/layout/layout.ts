export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Smallest rectangle around something, in the units of a layout. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where everybody stands. The units are CSS pixels of a picture of the usual size, unless positions were stored: then theirs.
 */
export interface Layout {
  /** By id of the organisation, in the order of the ids. Organisations that have ended are not on the map. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Ids of those without any tie who stand in the block at the edge, in reading order. */
  readonly unconnected: readonly string[];
  /** The block of those not yet connected; missing when nobody stands there. */
  readonly block?: BlockOnMap | undefined;
  readonly bounds: Bounds;
  /** How many units are one CSS pixel of a picture of the usual size. */
  readonly unit: number;
  /** Circles that were kept together, along the ids; −1: none. Missing where no circles were looked for. */
  readonly circles?: Int32Array | undefined;
}

/** The orderly grid at the edge. */
export interface BlockOnMap {
  readonly bounds: Bounds;
  /** Names stand beside their marks; where marks stand `close`, below them, and come with zoom only. */
  readonly close: boolean;
  /** Room for a name. */
  readonly nameWidth: number;
}

export interface LayoutOptions {
  /** The day for which the states of the ties hold. */
  readonly asOf: string;
  /** Positions to keep, by id; they win over those in the network. */
  readonly positions?: ReadonlyMap<string, Point> | undefined;
  /**
   * Width divided by height of the frame to fill.
   * @default 1.5
   */
  readonly aspect?: number | undefined;
  /**
   * Width of the picture in CSS pixels, where it is known. On a narrow one the names of those not yet connected get a larger
   * share of the map.
   * @default 960, or 360 for an upright frame
   */
  readonly width?: number | undefined;
}

/** A layout in the making, for pages that must not block. */
export interface LayoutRun {
  /**
   * Works on.
   * @param ticks how many rounds of the simulation at most; about 1 ms each for 100 partners, 40 ms for 5,000
   * @returns whether the layout has settled
   */
  step(ticks: number): boolean;
  /** The positions as they are now. */
  layout(): Layout;
}
