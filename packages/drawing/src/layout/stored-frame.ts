import type { Bounds } from './layout.ts';

/** How the units of stored positions and the pixels of a picture of the usual size belong together. */
export interface StoredFrame {
  /** Stored units per pixel. */
  readonly unit: number;
  boundsToStored(bounds: Bounds): Bounds;
  /** Moves a planned piece below what is stored. */
  moved(bounds: Bounds): Bounds;
  /** Shape of the frame for what is not stored. */
  readonly freshAspect: number;
}

/**
 * Reads the scale of stored positions from how densely they stand. Without any, units are pixels and the frame is free.
 *
 * @param stored x and y each; `NaN`: free
 * @param area of one partner, in squares of the usual pixel
 */
export function storedFrame(stored: Float64Array, area: number, aspect: number): StoredFrame {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let count = 0;
  for (let i = 0; i < stored.length; i += 2) {
    const x = stored[i]!;
    const y = stored[i + 1]!;
    if (Number.isNaN(x)) continue;
    count++;
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  const same = <T>(value: T): T => value;
  if (count === 0) return { unit: 1, boundsToStored: same, moved: same, freshAspect: aspect };
  const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
  const across = Math.max(Math.sqrt(width * height), width / 3, height / 3);
  const unit = across > 0 ? across / Math.sqrt(area * count) : 1;
  const top = extent.bottom / unit + 80;
  const left = extent.left / unit;
  return {
    unit,
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
