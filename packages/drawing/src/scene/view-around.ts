import type { Point } from '../layout/layout.ts';
import type { View } from './scene.ts';
import { panView, viewLimits, zoomView, type Extent } from './view.ts';

/** Free space that somebody who was brought into view has on each side, as a share of the frame. */
const FREE = 0.08;
/** Whose middle is nearer to the edge of the frame is not seen, in CSS pixels; less than the fitted picture leaves free. */
const SEEN = 8;

/**
 * Brings points into view, in the middle of the frame: all of them, as large as a picture of the usual size, smaller where they are far
 * apart, and no smaller than fitted.
 *
 * @param points in the units of the layout; without any, the view stays
 * @param width of the frame in CSS pixels
 */
export function viewAround(view: View, points: readonly Point[], layout: Extent, width: number, height: number): View {
  if (points.length === 0) return view;
  const range = (values: readonly number[]): { middle: number; length: number } => {
    const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    return { middle: (least + most) / 2, length: most - least };
  };
  const [x, y] = [range(points.map((point) => point.x)), range(points.map((point) => point.y))];
  const inner = 1 - 2 * FREE;
  const usual = Math.max(view.scale, 1.5 / layout.unit);
  const scale = points.length === 1 ? usual : Math.min(usual, (width * inner) / (x.length || 1e-9), (height * inner) / (y.length || 1e-9));
  const limits = viewLimits(layout, width, height);
  const zoomed = zoomView(view, scale / view.scale, width / 2, height / 2, limits);
  return panView(zoomed, width / 2 - x.middle * zoomed.scale - zoomed.x, height / 2 - y.middle * zoomed.scale - zoomed.y, limits);
}

/**
 * Whether somebody who stands at a point is seen.
 *
 * @param point in the units of the layout
 */
export function inView({ scale, x, y }: View, point: Point, width: number, height: number): boolean {
  const [left, top] = [point.x * scale + x, point.y * scale + y];
  return left >= SEEN && left <= width - SEEN && top >= SEEN && top <= height - SEEN;
}
