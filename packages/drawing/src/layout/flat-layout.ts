import type { BlockOnMap, Bounds, Layout, Point } from './layout.ts';

/** A {@link Layout} as flat numbers, in the order of the ids of a map model: what painting needs and a worker can send. */
export interface FlatLayout {
  /** x0, y0, x1, y1 … in the units of the layout. */
  readonly xy: Float64Array;
  /** Places of those without any tie who stand in the block, in reading order. */
  readonly unconnected: Uint32Array;
  readonly block: BlockOnMap | undefined;
  readonly bounds: Bounds;
  /** How many units are one CSS pixel of a picture of the usual size. */
  readonly unit: number;
  /** Circles that were kept together, along the ids; −1: none. Missing where no circles were looked for. */
  readonly circles?: Int32Array | undefined;
}

/** @param ids in the order of the positions that are returned; each has a place in the layout */
export function toFlatLayout(ids: readonly string[], layout: Layout): FlatLayout {
  const xy = new Float64Array(2 * ids.length);
  ids.forEach((id, i) => {
    const { x, y } = layout.positions.get(id)!;
    xy[2 * i] = x;
    xy[2 * i + 1] = y;
  });
  const place = new Map(ids.map((id, i) => [id, i]));
  return {
    xy,
    unconnected: Uint32Array.from(layout.unconnected, (id) => place.get(id)!),
    block: layout.block,
    bounds: layout.bounds,
    unit: layout.unit,
    circles: layout.circles,
  };
}

/** @param ids in the order of the positions */
export function fromFlatLayout(ids: readonly string[], { xy, unconnected, block, bounds, unit, circles }: FlatLayout): Layout {
  return {
    positions: new Map(ids.map((id, i): [string, Point] => [id, { x: xy[2 * i]!, y: xy[2 * i + 1]! }])),
    unconnected: Array.from(unconnected, (place) => ids[place]!),
    block,
    bounds,
    unit,
    circles,
  };
}
