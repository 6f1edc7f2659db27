import type { Bodies, Force } from './bodies.ts';

/**
 * Members of a group are drawn to its middle.
 *
 * @param group of each body, from 0; −1: none
 * @param strength which share of the way they are drawn in a round, 0 to 1
 */
export function groupForce({ count, x, y, vx, vy }: Bodies, group: Int32Array, strength: number): Force {
  const groups = group.reduce((most, each) => Math.max(most, each + 1), 0);
  const size = new Float64Array(groups);
  for (const each of group) if (each >= 0) size[each]!++;
  const middleX = new Float64Array(groups);
  const middleY = new Float64Array(groups);
  return (alpha) => {
    middleX.fill(0);
    middleY.fill(0);
    for (let i = 0; i < count; i++) {
      const each = group[i]!;
      if (each < 0) continue;
      middleX[each]! += x[i]! / size[each]!;
      middleY[each]! += y[i]! / size[each]!;
    }
    for (let i = 0; i < count; i++) {
      const each = group[i]!;
      if (each < 0) continue;
      vx[i]! += (middleX[each]! - x[i]!) * strength * alpha;
      vy[i]! += (middleY[each]! - y[i]!) * strength * alpha;
    }
  };
}
