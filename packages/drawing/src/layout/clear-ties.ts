import { MARK_RADIUS, type Body } from './body.ts';
import type { PartLink } from './parts.ts';

/** A tie should pass a mark at this distance at least, or it seems to end there. */
const CLEARANCE = MARK_RADIUS * 2;

/**
 * Moves marks off the ties of others.
 *
 * @param share how much of the missing distance is made good at once, 0 to 1
 * @remarks Complexity: bodies × links.
 */
export function clearTies(bodies: readonly Body[], links: readonly PartLink[], share: number): void {
  for (const { source, target } of links) {
    const [a, b] = [bodies[source]!, bodies[target]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < CLEARANCE) continue;
    for (const body of bodies) {
      if (body === a || body === b) continue;
      const along = ((body.x - a.x) * dx + (body.y - a.y) * dy) / (length * length);
      if (along <= 0.02 || along >= 0.98) continue;
      const aside = ((body.x - a.x) * -dy + (body.y - a.y) * dx) / length;
      const missing = CLEARANCE - Math.abs(aside);
      if (missing <= 0) continue;
      const push = (aside >= 0 ? 1 : -1) * missing * share;
      const [x, y] = [(-dy / length) * push, (dx / length) * push];
      if (!body.pinned) {
        body.x += x * 0.6;
        body.y += y * 0.6;
      }
      for (const end of [a, b]) {
        if (end.pinned) continue;
        end.x -= x * 0.2;
        end.y -= y * 0.2;
      }
    }
  }
}
