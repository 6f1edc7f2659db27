import type { PaintFrame } from '@netz-map/drawing';

/** How many pixels of the device a piece of screen has: the size of the canvas on which it is painted. */
export function pixelsOf({ width, height, ratio }: PaintFrame): readonly [width: number, height: number] {
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
}
