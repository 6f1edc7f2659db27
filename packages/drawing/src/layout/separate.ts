import type { Body } from './body.ts';

/**
 * Pushes rooms apart that overlap, each along the way that is shorter.
 *
 * @param share how much of the overlap is removed at once, 0 to 1; both sides share it, pinned bodies stay
 * @returns whether any two overlapped. Complexity: n log n plus overlaps in a sweep from left to right.
 */
export function separate(bodies: readonly Body[], share: number): boolean {
  const order = [...bodies].sort((a, b) => a.x - a.half - (b.x - b.half) || a.index - b.index);
  let touched = false;
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      if (b.x - b.half >= a.x + a.half) break;
      if (a.pinned && b.pinned) continue;
      const overX = Math.min(a.x + a.half - (b.x - b.half), b.x + b.half - (a.x - a.half));
      const overY = Math.min(a.y + a.down - (b.y - b.up), b.y + b.down - (a.y - a.up));
      if (overX <= 0.05 || overY <= 0.05) continue;
      touched = true;
      const alongY = overY < overX;
      const over = (alongY ? overY : overX) * share + 0.05;
      const direction = alongY ? sign(middle(b) - middle(a), a, b) : sign(b.x - a.x, a, b);
      const ofA = a.pinned ? 0 : b.pinned ? 1 : 0.5;
      if (alongY) {
        a.y -= direction * over * ofA;
        b.y += direction * over * (1 - ofA);
      } else {
        a.x -= direction * over * ofA;
        b.x += direction * over * (1 - ofA);
      }
    }
  }
  return touched;
}

function sign(difference: number, a: Body, b: Body): 1 | -1 {
  return difference > 0 || (difference === 0 && b.index > a.index) ? 1 : -1;
}

function middle(body: Body): number {
  return body.y + (body.down - body.up) / 2;
}
