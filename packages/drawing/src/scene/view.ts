import type { Bounds, Layout } from '../layout/layout.ts';
import type { View } from './scene.ts';

/** Free space around the fitted picture, in CSS pixels. */
const MARGIN = 12;
/** A small network is not blown up further than this. */
const LARGEST_FIT = 1.4;
/** How far one may zoom in beyond a picture of the usual size, and out beyond the fitted one. */
const CLOSEST = 5;
const FURTHEST = 0.8;

/** What a view needs to know of a layout. */
export type Extent = Pick<Layout, 'bounds' | 'unit'>;

/** The view in which everything is to be seen, in the middle of the frame. Sizes in CSS pixels. */
export function fitView(layout: Extent, width: number, height: number): View {
  const { left, top, right, bottom } = layout.bounds;
  const scale = Math.max(
    Math.min((width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top), LARGEST_FIT / layout.unit),
    1e-9,
  );
  return { scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
}

/** How far a view may go. */
export interface ViewLimits {
  readonly least: number;
  readonly most: number;
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
}

/** The limits for a frame: from a little smaller than fitted to marks far apart; the picture never leaves the frame. */
export function viewLimits(layout: Extent, width: number, height: number): ViewLimits {
  const fitted = fitView(layout, width, height).scale;
  return { least: fitted * FURTHEST, most: Math.max(fitted, 1 / layout.unit) * CLOSEST, bounds: layout.bounds, width, height };
}

/**
 * Zooms by a factor; the point `x`, `y` of the frame stays where it is.
 *
 * @returns a new view within the limits
 */
export function zoomView(view: View, factor: number, x: number, y: number, limits: ViewLimits): View {
  const scale = Math.min(limits.most, Math.max(limits.least, view.scale * factor));
  const by = scale / view.scale;
  return inside({ scale, x: x - (x - view.x) * by, y: y - (y - view.y) * by }, limits);
}

/** Moves the picture by CSS pixels, within the limits. */
export function panView(view: View, dx: number, dy: number, limits: ViewLimits): View {
  return inside({ scale: view.scale, x: view.x + dx, y: view.y + dy }, limits);
}

/** At least the middle of the frame stays on the picture. */
function inside(view: View, { bounds, width, height }: ViewLimits): View {
  const x = Math.min(width / 2 - bounds.left * view.scale, Math.max(width / 2 - bounds.right * view.scale, view.x));
  const y = Math.min(height / 2 - bounds.top * view.scale, Math.max(height / 2 - bounds.bottom * view.scale, view.y));
  return { scale: view.scale, x, y };
}
