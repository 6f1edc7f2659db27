import type { Bodies, Force } from './bodies.ts';
import type { Neighbours } from './neighbours.ts';
import type { Part } from './parts.ts';

/**
 * Ties pull: closer the stronger they are and the more partners both sides share, so that circles show as neighbourhoods. The formula is
 * that of d3-force's link force.
 *
 * @param distance usual length of a tie
 */
export function linkForce(bodies: Bodies, part: Part, neighbours: Neighbours, distance: number): Force {
  const { source, target, pull } = part;
  const { x, y, vx, vy } = bodies;
  const { start } = neighbours;
  const count = source.length;
  const shared = sharedPartners(part, neighbours);
  const length = new Float64Array(count);
  const strength = new Float64Array(count);
  const share = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const a = start[source[i]! + 1]! - start[source[i]!]!;
    const b = start[target[i]! + 1]! - start[target[i]!]!;
    const fewest = Math.min(a, b);
    /** Share of their partners that both ends have in common, 0 to 1. */
    const close = fewest < 2 ? 0.5 : shared[i]! / (fewest - 1);
    length[i] = distance * (1.4 - 0.9 * close);
    strength[i] = Math.min(1, (1.4 * pull[i]! * (0.35 + 1.1 * close)) / fewest);
    // who has more partners moves less
    share[i] = a / (a + b);
  }
  return (alpha) => {
    for (let i = 0; i < count; i++) {
      const a = source[i]!;
      const b = target[i]!;
      let dx = x[b]! + vx[b]! - x[a]! - vx[a]!;
      let dy = y[b]! + vy[b]! - y[a]! - vy[a]!;
      let long = Math.sqrt(dx * dx + dy * dy);
      if (long === 0) long = dx = 1e-6;
      const change = ((long - length[i]!) / long) * alpha * strength[i]!;
      dx *= change;
      dy *= change;
      vx[b]! -= dx * share[i]!;
      vy[b]! -= dy * share[i]!;
      vx[a]! += dx * (1 - share[i]!);
      vy[a]! += dy * (1 - share[i]!);
    }
  };
}

/** How many partners both ends of each tie share. Complexity: for each tie the partners of the end that has fewer. */
function sharedPartners({ members, source, target }: Part, { start, list }: Neighbours): Uint32Array {
  const many = (i: number): number => start[i + 1]! - start[i]!;
  const shared = new Uint32Array(source.length);
  // ties by the end that has more partners, whose partners are marked once
  const more = source.map((a, i) => (many(a) >= many(target[i]!) ? a : target[i]!));
  const free = new Uint32Array(members.length + 1);
  for (const one of more) free[one + 1]!++;
  for (let i = 0; i < members.length; i++) free[i + 1]! += free[i]!;
  const order = new Uint32Array(source.length);
  more.forEach((one, tie) => (order[free[one]!++] = tie));
  const marked = new Int32Array(members.length).fill(-1);
  let last = -1;
  for (const tie of order) {
    const one = more[tie]!;
    const other = source[tie] === one ? target[tie]! : source[tie]!;
    if (one !== last) for (let i = start[one]!; i < start[one + 1]!; i++) marked[list[i]!] = one;
    last = one;
    for (let i = start[other]!; i < start[other + 1]!; i++) if (marked[list[i]!] === one) shared[tie]!++;
  }
  return shared;
}
