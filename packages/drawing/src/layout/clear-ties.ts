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
    // no pairs in brackets where it is hot: until the engine has warmed up, each of them is a list made and thrown away
    const ax = x[a]!;
    const ay = y[a]!;
    const dx = x[b]! - ax;
    const dy = y[b]! - ay;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < CLEARANCE) continue;
    // most marks are far aside, which is seen without a division
    const near = CLEARANCE * length;
    const first = 0.02 * length * length;
    const last = 0.98 * length * length;
    let pushedX = 0;
    let pushedY = 0;
    for (let body = 0; body < count; body++) {
      const fromX = x[body]! - ax;
      const fromY = y[body]! - ay;
      const aside = fromY * dx - fromX * dy;
      if (aside >= near || aside <= -near || body === a || body === b) continue;
      const along = fromX * dx + fromY * dy;
      if (along <= first || along >= last) continue;
      const missing = (aside >= 0 ? near - aside : -near - aside) / length;
      const pushX = (-dy / length) * missing * share;
      const pushY = (dx / length) * missing * share;
      pushedX += pushX;
      pushedY += pushY;
      if (pinned[body]) continue;
      x[body]! += pushX * 0.6;
      y[body]! += pushY * 0.6;
    }
    // the tie gives way a little, too
    if (!pinned[a]) {
      x[a]! -= pushedX * 0.2;
      y[a]! -= pushedY * 0.2;
    }
    if (!pinned[b]) {
      x[b]! -= pushedX * 0.2;
      y[b]! -= pushedY * 0.2;
    }
  }
}
