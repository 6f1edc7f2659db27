import { tenth } from '../plane/tenth.ts';
import type { View } from '../scene/scene.ts';

/** How often the corners of the squares are smoothed away, and which share of the points is kept after that. */
const SMOOTHED = 3;
const KEEP_EACH = 3;

/** An outline without the traces of the squares it was found in, with fewer points. */
export function softened(ring: Float64Array): Float64Array {
  let points = ring;
  for (let round = 0; round < SMOOTHED; round++) {
    const before = points;
    const size = before.length;
    points = before.map((own, i) => (before[(i + size - 2) % size]! + 2 * own + before[(i + 2) % size]!) / 4);
  }
  const count = points.length / 2;
  const kept = Math.max(4, Math.round(count / KEEP_EACH));
  if (kept >= count) return points;
  return Float64Array.from({ length: 2 * kept }, (_, i) => points[2 * Math.floor((Math.floor(i / 2) * count) / kept) + (i % 2)]!);
}

/** What a soft outline is drawn with: a path, of a canvas or a text. */
export interface OutlinePen {
  moveTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  closePath(): void;
}

/** Draws outlines as curves through the middles between their points, so that nothing has a corner. */
export function traceOutline(pen: OutlinePen, rings: readonly Float64Array[], { scale, x: left, y: top }: View): void {
  for (const ring of rings) {
    const size = ring.length;
    const x = (i: number): number => ring[(2 * i) % size]! * scale + left;
    const y = (i: number): number => ring[(2 * i + 1) % size]! * scale + top;
    const last = size / 2;
    pen.moveTo((x(last - 1) + x(0)) / 2, (y(last - 1) + y(0)) / 2);
    for (let i = 0; i < last; i++) pen.quadraticCurveTo(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2);
    pen.closePath();
  }
}

/** The same as SVG path data. */
export function outlinePath(rings: readonly Float64Array[], view: View): string {
  let path = '';
  const pen: OutlinePen = {
    moveTo: (x, y) => void (path += `M${tenth(x)},${tenth(y)}`),
    quadraticCurveTo: (cx, cy, x, y) => void (path += `Q${tenth(cx)},${tenth(cy)} ${tenth(x)},${tenth(y)}`),
    closePath: () => void (path += 'Z'),
  };
  traceOutline(pen, rings, view);
  return path;
}
