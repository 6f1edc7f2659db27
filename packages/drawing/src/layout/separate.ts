import type { Bodies } from './bodies.ts';

/** Overlaps up to this do not show. */
const ENOUGH = 0.05;

/**
 * Pushes rooms apart that overlap, each along the way that is shorter.
 *
 * @param share how much of the overlap is removed at once, 0 to 1; both sides share it, pinned bodies stay
 * @returns whether any two overlapped
 */
export type Separator = (share: number) => boolean;

/**
 * @param reach where it is given, everybody has a square room that reaches so far from the middle, not their own
 * @remarks A sweep from left to right. Complexity: n log n at first, then about n, plus pairs that overlap from left to right.
 */
export function separator({ count, x, y, half, up, down, pinned }: Bodies, reach?: number): Separator {
  const side = reach === undefined ? half : new Float64Array(count).fill(reach);
  const above = reach === undefined ? up : side;
  const below = reach === undefined ? down : side;
  const left = new Float64Array(count);
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const isAfter = (a: number, b: number): boolean => left[a]! > left[b]! || (left[a] === left[b] && a > b);
  let sorted = false;

  /** Little changes from round to round. */
  function sort(): void {
    for (let i = 0; i < count; i++) left[i] = x[i]! - side[i]!;
    if (!sorted) order.sort((a, b) => left[a]! - left[b]! || a - b);
    sorted = true;
    for (let i = 1; i < count; i++) {
      const body = order[i]!;
      let to = i;
      for (; to > 0 && isAfter(order[to - 1]!, body); to--) order[to] = order[to - 1]!;
      order[to] = body;
    }
  }

  return (share) => {
    sort();
    let touched = false;
    for (let i = 0; i < count; i++) {
      const a = order[i]!;
      for (let j = i + 1; j < count; j++) {
        const b = order[j]!;
        if (x[b]! - side[b]! >= x[a]! + side[a]!) break;
        const overY = Math.min(y[a]! + below[a]! - (y[b]! - above[b]!), y[b]! + below[b]! - (y[a]! - above[a]!));
        if (overY <= ENOUGH || (pinned[a] && pinned[b])) continue;
        const overX = Math.min(x[a]! + side[a]! - (x[b]! - side[b]!), x[b]! + side[b]! - (x[a]! - side[a]!));
        if (overX <= ENOUGH) continue;
        touched = true;
        const alongY = overY < overX;
        const over = (alongY ? overY : overX) * share + ENOUGH;
        const ofA = pinned[a] ? 0 : pinned[b] ? over : over / 2;
        const ofB = pinned[b] ? 0 : over - ofA;
        const difference = alongY ? y[b]! + (below[b]! - above[b]!) / 2 - y[a]! - (below[a]! - above[a]!) / 2 : x[b]! - x[a]!;
        const direction = difference > 0 || (difference === 0 && b > a) ? 1 : -1;
        const along = alongY ? y : x;
        along[a]! -= direction * ofA;
        along[b]! += direction * ofB;
      }
    }
    return touched;
  };
}
