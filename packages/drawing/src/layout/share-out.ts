import type { Bounds } from './layout.ts';

/** How much more than its share a piece may get where others are much larger. */
const MOST = 1.5;
/** How thin the next piece may become, as a share of the side of a square. */
const LEAST = 0.6;

/**
 * Shares a frame out among parts in proportion to their weights, each piece as square as possible
 * (squarified treemap, Bruls, Huizing and van Wijk 2000). Beside much larger pieces a small one would become a sliver: it gets a strip that
 * is as wide as a square of its share, and the larger ones become a little smaller.
 *
 * @param weights positive, largest first
 * @returns one piece per weight, in the same order, inside the frame, without overlaps
 */
export function shareOut(weights: readonly number[], frame: Bounds): Bounds[] {
  const pieces: Bounds[] = [];
  let { left, top } = frame;
  const { right, bottom } = frame;
  let rest = weights.reduce((sum, weight) => sum + weight, 0);
  const share = ((right - left) * (bottom - top)) / rest;
  for (let first = 0; first < weights.length;) {
    const across = right - left < bottom - top;
    const side = across ? right - left : bottom - top;
    const long = across ? bottom - top : right - left;
    const perWeight = Math.min((side * long) / rest, MOST * share);
    let [last, sum, ratio] = [first, 0, Infinity];
    while (last < weights.length) {
      const next = sum + weights[last]!;
      const thickness = (next * perWeight) / side;
      const worst = Math.max(squareness(weights[first]! * perWeight, thickness), squareness(weights[last]! * perWeight, thickness));
      if (worst > ratio) break;
      [last, sum, ratio] = [last + 1, next, worst];
    }
    // room for the next, that it does not become a sliver
    const kept = last < weights.length ? Math.min(LEAST * Math.sqrt(weights[last]! * share), long / 2) : 0;
    // and none for itself, where the strip is much longer than its share needs
    const least = LEAST * Math.sqrt(weights[first]! * share);
    const thickness = Math.min(Math.max((sum * perWeight) / side, least), long - kept);
    let offset = 0;
    for (; first < last; first++) {
      const length = (weights[first]! / sum) * side;
      pieces.push(
        across
          ? { left: left + offset, top, right: left + offset + length, bottom: top + thickness }
          : { left, top: top + offset, right: left + thickness, bottom: top + offset + length },
      );
      offset += length;
    }
    if (across) top += thickness;
    else left += thickness;
    rest -= sum;
  }
  return pieces;
}

function squareness(area: number, thickness: number): number {
  const length = area / thickness;
  return Math.max(length / thickness, thickness / length);
}
