import type { Bounds } from './layout.ts';

/**
 * Shares a frame out among parts in proportion to their weights, each piece as square as possible
 * (squarified treemap, Bruls, Huizing and van Wijk 2000).
 *
 * @param weights positive, largest first
 * @returns one piece per weight, in the same order; together they fill the frame and do not overlap
 */
export function shareOut(weights: readonly number[], frame: Bounds): Bounds[] {
  const pieces: Bounds[] = [];
  let { left, top } = frame;
  const { right, bottom } = frame;
  let rest = weights.reduce((sum, weight) => sum + weight, 0);
  for (let first = 0; first < weights.length;) {
    const across = right - left < bottom - top;
    const side = across ? right - left : bottom - top;
    const perWeight = ((right - left) * (bottom - top)) / rest;
    let [last, sum, ratio] = [first, 0, Infinity];
    while (last < weights.length) {
      const next = sum + weights[last]!;
      const thickness = (next * perWeight) / side;
      const worst = Math.max(squareness(weights[first]! * perWeight, thickness), squareness(weights[last]! * perWeight, thickness));
      if (worst > ratio) break;
      [last, sum, ratio] = [last + 1, next, worst];
    }
    const thickness = (sum * perWeight) / side;
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
