import type { Bodies, Force } from './bodies.ts';
import type { Pivots } from './pivots.ts';

/** How far everybody moves at most towards where the pivots want them. */
const STRENGTH = 1.9;
/** Distances to so many pivots are enough. */
const MANY = 32;
/** Below this `alpha` it does hardly anything. */
const LEAST = 0.15;

/**
 * Everybody is drawn to where the distances to a few pivots fit the steps that lie between, near pivots more than far ones: a round of
 * sparse stress majorisation (Ortmann, Klimenta and Brandes 2016). The scale is that of the picture as it is. Acts with the cube of `alpha`:
 * first the whole, then who stands beside whom.
 *
 * @remarks Complexity of a round: pivots × bodies.
 */
export function pivotForce({ count, x, y, vx, vy }: Bodies, { pivots, steps }: Pivots): Force {
  const many = Math.min(MANY, pivots.length);
  const weights = new Float64Array(count);
  for (let k = 0; k < many; k++) for (let i = 0; i < count; i++) weights[i]! += steps[k]![i]! > 0 ? 1 / steps[k]![i]! : 0;
  const [sumX, sumY] = [new Float64Array(count), new Float64Array(count)];
  /** How long a step is in the picture as it was in the last round: the scale that fits best. */
  let length: number | undefined;

  return (alpha) => {
    if (alpha < LEAST) return;
    sumX.fill(0);
    sumY.fill(0);
    const scale = length ?? 0;
    let [sum, squares] = [0, 0];
    for (let k = 0; k < many; k++) {
      const pivot = pivots[k]!;
      const away = steps[k]!;
      const px = x[pivot]!;
      const py = y[pivot]!;
      for (let i = 0; i < count; i++) {
        const dx = px - x[i]!;
        const dy = py - y[i]!;
        const distance = Math.sqrt(dx * dx + dy * dy);
        if (distance === 0) continue;
        const each = 1 / away[i]!;
        sum += distance * each;
        squares += distance * each * distance * each;
        // what is missing or too much, for a weight of 1 ÷ steps
        const part = each - scale / distance;
        sumX[i]! += dx * part;
        sumY[i]! += dy * part;
      }
    }
    // the first round measures only
    const factor = length === undefined ? 0 : STRENGTH * alpha * alpha * alpha;
    for (let i = 0; i < count; i++) {
      vx[i]! += (sumX[i]! / weights[i]!) * factor;
      vy[i]! += (sumY[i]! / weights[i]!) * factor;
    }
    length = squares / (sum || 1);
  };
}
