import { tieShare } from '../map-model/tie-look.ts';
import { markRadius } from './mark-radius.ts';
import type { View } from './scene.ts';
import type { BasePicture } from '../paint/base-picture.ts';

/** With more ties in sight nobody sees their bends and dashes, and lines that end under the marks look the same. */
export const PLAIN_FROM = 5000;

/** A picture on the screen: what all painting of one view shares. Lengths in CSS pixels. */
export interface Surface {
  readonly picture: BasePicture;
  /** Places of the marks: x and y each. */
  readonly xy: Float32Array;
  /** Radius of the marks. */
  readonly r: number;
  readonly width: number;
  readonly height: number;
  /** What is left of the width of ties; see `tieShare`. */
  readonly share: number;
  /** How many ties are in sight. */
  readonly ties: number;
  /** Ties are straight lines without dashes. */
  readonly plain: boolean;
}

/**
 * @param inner how far the frame that people see lies inside what is painted: only what is in it decides how thin ties are
 * @remarks Complexity: linear in partners and ties, a few nanoseconds each.
 */
export function surfaceOf(
  picture: BasePicture,
  view: View,
  width: number,
  height: number,
  inner: { readonly x: number; readonly y: number } = NO_MARGIN,
): Surface {
  const xy = new Float32Array(2 * picture.count);
  for (let i = 0; i < picture.count; i++) {
    xy[2 * i] = picture.xy[2 * i]! * view.scale + view.x;
    xy[2 * i + 1] = picture.xy[2 * i + 1]! * view.scale + view.y;
  }
  const zoom = view.scale * picture.unit;
  const { ties, length } = tiesInSight(picture, xy, inner.x, inner.y, width - inner.x, height - inner.y);
  const share = tieShare(ties, length, (width - 2 * inner.x) * (height - 2 * inner.y), zoom);
  return { picture, xy, r: markRadius(zoom), width, height, share, ties, plain: ties > PLAIN_FROM };
}
const NO_MARGIN = { x: 0, y: 0 };

/** How many there are, and how long they are together. */
function tiesInSight(
  { source, target, shown }: BasePicture,
  xy: Float32Array,
  left: number,
  top: number,
  right: number,
  bottom: number,
): { readonly ties: number; readonly length: number } {
  let [ties, length] = [0, 0];
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [source[i]!, target[i]!];
    if (shown && !(shown[a] && shown[b])) continue;
    const ax = xy[2 * a]!;
    const ay = xy[2 * a + 1]!;
    const bx = xy[2 * b]!;
    const by = xy[2 * b + 1]!;
    if (!touches(ax, ay, bx, by, left, top, right, bottom)) continue;
    ties++;
    length += lengthInSight(ax - bx, ay - by, right - left, bottom - top);
  }
  return { ties, length };
}

/** How much of a line can be seen at most, by how far it reaches across and down a frame. */
export function lengthInSight(across: number, down: number, width: number, height: number): number {
  const x = Math.min(Math.abs(across), width);
  const y = Math.min(Math.abs(down), height);
  return Math.sqrt(x * x + y * y);
}

/** Whether a line between two points may be seen in a frame. */
export function touches(ax: number, ay: number, bx: number, by: number, left: number, top: number, right: number, bottom: number): boolean {
  return (ax >= left || bx >= left) && (ax <= right || bx <= right) && (ay >= top || by >= top) && (ay <= bottom || by <= bottom);
}
