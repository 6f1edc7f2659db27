import type { Network } from '@netz-map/core';
import type { Bounds, Point } from './layout.ts';
import type { Part } from './parts.ts';
import { seededRandom } from './random.ts';

/** No drawing is so large; beside a point farther away all others would be one. */
const FARTHEST = 1e12;

/** Positions to keep: those handed in, then those in the network. */
export function storedPositions(
  network: Network,
  ids: readonly string[],
  given: ReadonlyMap<string, Point> | undefined,
): ReadonlyMap<string, Point> {
  const kept = new Map<string, Point>();
  for (const id of ids) {
    const { x, y } = given?.get(id) ?? network.organisation(id)!;
    if (typeof x === 'number' && typeof y === 'number' && Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST) kept.set(id, { x, y });
  }
  return kept;
}

/** How the units of stored positions and the pixels of a picture of the usual size belong together. */
export interface StoredFrame {
  /** Stored units per pixel. */
  readonly unit: number;
  toMap(point: Point): Point;
  toStored(point: Point): Point;
  boundsToStored(bounds: Bounds): Bounds;
  /** Moves a planned piece below what is stored. */
  moved(bounds: Bounds): Bounds;
  /** Shape of the frame for what is not stored. */
  readonly freshAspect: number;
}

/**
 * Reads the scale of stored positions from how densely they stand. Without any, units are pixels and the frame is free.
 *
 * @param area of one partner, in squares of the usual pixel
 */
export function storedFrame(stored: ReadonlyMap<string, Point>, area: number, aspect: number): StoredFrame {
  if (stored.size === 0) {
    const same = <T>(value: T): T => value;
    return { unit: 1, toMap: same, toStored: same, boundsToStored: same, moved: same, freshAspect: aspect };
  }
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of stored.values()) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
  const across = Math.max(Math.sqrt(width * height), width / 3, height / 3);
  const unit = across > 0 ? across / Math.sqrt(area * stored.size) : 1;
  const toStored = ({ x, y }: Point): Point => ({ x: x * unit, y: y * unit });
  const top = extent.bottom / unit + 80;
  const left = extent.left / unit;
  return {
    unit,
    toMap: ({ x, y }) => ({ x: x / unit, y: y / unit }),
    toStored,
    boundsToStored: (bounds) => ({
      left: bounds.left * unit,
      top: bounds.top * unit,
      right: bounds.right * unit,
      bottom: bounds.bottom * unit,
    }),
    moved: (bounds) => ({ left: bounds.left + left, top: bounds.top + top, right: bounds.right + left, bottom: bounds.bottom + top }),
    freshAspect: 3,
  };
}

/** Where newcomers start: in the middle of their partners who have a place already, a little aside. */
export function startBeside(part: Part, placed: (id: string) => Point | undefined, distance: number): Point[] {
  const random = seededRandom(part.ids.length);
  const points = part.ids.map(placed);
  const partners = part.ids.map((): number[] => []);
  for (const { source, target } of part.links) {
    partners[source]!.push(target);
    partners[target]!.push(source);
  }
  // outwards from those who have a place; a part has at least one
  for (let waiting = points.filter((point) => !point).length; waiting > 0;) {
    const found = points.map((point, i) => {
      if (point) return point;
      const near = partners[i]!.flatMap((partner) => points[partner] ?? []);
      if (near.length === 0) return undefined;
      const sum = near.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
      return { x: sum.x / near.length + (random() - 0.5) * distance, y: sum.y / near.length + (random() - 0.5) * distance };
    });
    found.forEach((point, i) => (points[i] = point));
    waiting = points.filter((point) => !point).length;
  }
  return points as Point[];
}
