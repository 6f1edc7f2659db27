import type { Bodies } from './bodies.ts';
import { MARK_RADIUS } from './mark-size.ts';
import type { Part } from './parts.ts';

/** A tie should pass a mark at this distance at least, or it seems to end there. */
const CLEARANCE = MARK_RADIUS * 2;

/**
 * Moves marks off the ties of others.
 *
 * @param share how much of the missing distance is made good at once, 0 to 1
 * @remarks Complexity: bodies × ties.
 */
export function clearTies({ count, x, y, pinned }: Bodies, { source, target }: Part, share: number): void {
  for (let tie = 0; tie < source.length; tie++) {
    const a = source[tie]!;
    const b = target[tie]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < CLEARANCE) continue;
    for (let body = 0; body < count; body++) {
      if (body === a || body === b) continue;
      const along = ((x[body]! - x[a]!) * dx + (y[body]! - y[a]!) * dy) / (length * length);
      if (along <= 0.02 || along >= 0.98) continue;
      const aside = ((x[body]! - x[a]!) * -dy + (y[body]! - y[a]!) * dx) / length;
      const missing = CLEARANCE - Math.abs(aside);
      if (missing <= 0) continue;
      const push = (aside >= 0 ? 1 : -1) * missing * share;
      const pushX = (-dy / length) * push;
      const pushY = (dx / length) * push;
      move(body, pushX * 0.6, pushY * 0.6);
      move(a, pushX * -0.2, pushY * -0.2);
      move(b, pushX * -0.2, pushY * -0.2);
    }
  }

  function move(body: number, byX: number, byY: number): void {
    if (pinned[body]) return;
    x[body]! += byX;
    y[body]! += byY;
  }
}
