import { FROM_TARGET, MUST, ONE_SIDED } from '../map-model/tie-flags.ts';

/** What a line can be traced on: the path of a canvas, or the text of an SVG path. */
export interface LineTracer {
  moveTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
}

/** The ring before a side that did not confirm the tie. */
export interface RingPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Width of the line of that ring. */
export const RING_WIDTH = 1.2;
/** Ties leave the mark and the halo around it free. */
const HALO = 1;
/** A tie of which nobody knows whether it is alive ends this much before the marks, in radii of a mark. */
const LOOSE_END = 0.75;
const RING_RADIUS = 0.3;
/** Around smaller marks nobody sees a ring or a gap, and between them hardly anything would be left of a tie. */
const SIGNS_FROM = 4;

/**
 * The curve of a tie between two marks: how far it is bent, where it ends. Writes `from`, `control` and `to` as six numbers.
 *
 * @param bend how far it bulges to one side, as a share of its length
 * @param r radius of the marks
 * @param loose whether it ends before the marks: nobody knows whether it is alive
 * @param flags see `MapTies.flags`
 */
export function tieCurve(
  out: Float64Array,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  bend: number,
  r: number,
  loose: boolean,
  flags: number,
): void {
  // the curve reaches half of the way to its control point
  const cx = (ax + bx) / 2 - (by - ay) * bend * 2;
  const cy = (ay + by) / 2 + (bx - ax) * bend * 2;
  const end = r + HALO + (loose && r >= SIGNS_FROM ? LOOSE_END * r : 0);
  const silent = flags & ONE_SIDED && r >= SIGNS_FROM ? HALO + 2 * RING_RADIUS * r : 0;
  const fromTarget = (flags & FROM_TARGET) !== 0;
  out[2] = cx;
  out[3] = cy;
  cut(out, 0, ax, ay, cx, cy, end + (fromTarget ? silent : 0));
  cut(out, 4, bx, by, cx, cy, end + (fromTarget ? 0 : silent));
}

/** Traces that curve, or the two lines of a tie that must exist. */
export function traceTie(path: LineTracer, curve: ArrayLike<number>, width: number, flags: number): void {
  const [fx, fy, cx, cy, tx, ty] = [curve[0]!, curve[1]!, curve[2]!, curve[3]!, curve[4]!, curve[5]!];
  if (!(flags & MUST)) {
    path.moveTo(fx, fy);
    path.quadraticCurveTo(cx, cy, tx, ty);
    return;
  }
  const length = Math.sqrt((tx - fx) * (tx - fx) + (ty - fy) * (ty - fy)) || 1;
  const apart = width * 0.8 + 0.6;
  for (const side of [-apart, apart]) {
    const [dx, dy] = [((ty - fy) / length) * side, ((fx - tx) / length) * side];
    path.moveTo(fx + dx, fy + dy);
    path.quadraticCurveTo(cx + dx, cy + dy, tx + dx, ty + dy);
  }
}

/** Where the ring of a one-sided tie stands: at the end of its line, before the side that did not name it. `undefined`: none is drawn. */
export function ringOf(curve: ArrayLike<number>, r: number, flags: number): RingPlace | undefined {
  if (!(flags & ONE_SIDED) || r < SIGNS_FROM) return undefined;
  const [x, y, cx, cy] = flags & FROM_TARGET ? [curve[0]!, curve[1]!, curve[2]!, curve[3]!] : [curve[4]!, curve[5]!, curve[2]!, curve[3]!];
  const radius = RING_RADIUS * r;
  const length = Math.sqrt((cx - x) * (cx - x) + (cy - y) * (cy - y)) || 1;
  return { x: x + ((x - cx) / length) * radius, y: y + ((y - cy) / length) * radius, r: radius };
}

/** The point at a distance from a mark on the way to the control point; the mark itself where that is nearer. */
function cut(out: Float64Array, at: number, x: number, y: number, cx: number, cy: number, by: number): void {
  const [dx, dy] = [cx - x, cy - y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const share = length <= by ? 0 : by / length;
  out[at] = x + dx * share;
  out[at + 1] = y + dy * share;
}
