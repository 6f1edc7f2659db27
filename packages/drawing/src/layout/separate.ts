import type { Body } from './body.ts';
import type { Room } from './rooms.ts';

/**
 * Pushes rooms apart that overlap, each along the way that is shorter.
 *
 * @param share how much of the overlap is removed at once, 0 to 1; both sides share it, pinned bodies stay
 * @param room how much room each is to have
 * @returns whether any two overlapped. Complexity: n log n plus overlaps in a sweep from left to right.
 */
export function separate(bodies: readonly Body[], share: number, room: (body: Body) => Room = own): boolean {
  const order = bodies
    .map((body) => ({ body, ...room(body) }))
    .sort((a, b) => a.body.x - a.half - (b.body.x - b.half) || a.body.index - b.body.index);
  let touched = false;
  for (let i = 0; i < order.length; i++) {
    const one = order[i]!;
    const a = one.body;
    for (let j = i + 1; j < order.length; j++) {
      const other = order[j]!;
      const b = other.body;
      if (b.x - other.half >= a.x + one.half) break;
      if (a.pinned && b.pinned) continue;
      const overX = Math.min(a.x + one.half - (b.x - other.half), b.x + other.half - (a.x - one.half));
      const overY = Math.min(a.y + one.down - (b.y - other.up), b.y + other.down - (a.y - one.up));
      if (overX <= ENOUGH || overY <= ENOUGH) continue;
      touched = true;
      const alongY = overY < overX;
      const over = (alongY ? overY : overX) * share + ENOUGH;
      const [ofA, ofB] = a.pinned ? [0, over] : b.pinned ? [over, 0] : [over / 2, over / 2];
      if (alongY) {
        const direction = sign(b.y + (other.down - other.up) / 2 - a.y - (one.down - one.up) / 2, a, b);
        a.y -= direction * ofA;
        b.y += direction * ofB;
      } else {
        const direction = sign(b.x - a.x, a, b);
        a.x -= direction * ofA;
        b.x += direction * ofB;
      }
    }
  }
  return touched;
}

/** Overlaps up to this do not show. */
const ENOUGH = 0.05;

const own = (body: Body): Room => body;

function sign(difference: number, a: Body, b: Body): 1 | -1 {
  return difference > 0 || (difference === 0 && b.index > a.index) ? 1 : -1;
}
