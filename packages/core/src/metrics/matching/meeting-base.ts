import type { Blossoms } from './blossoms.ts';

/**
 * Where the paths from two outer nodes back to their roots first meet.
 *
 * @returns the base of the blossom where they meet; -1 if they end in different roots, so that together they are an augmenting path
 */
export function meetingBase({ top, base, ends, labelEnd, scratch }: Blossoms, v: number, w: number): number {
  const way: number[] = [];
  let found = -1;
  let here = v;
  let there = w;
  while (here !== -1) {
    const outer = top[here]!;
    if (scratch[outer] !== -1) {
      found = base[outer]!;
      break;
    }
    scratch[outer] = 1;
    way.push(outer);
    const back = labelEnd[outer]!;
    if (back === -1) here = -1;
    else {
      const inner = top[ends[back]!]!;
      here = ends[labelEnd[inner]!]!;
    }
    // take turns, so that the work is bounded by the longer way to the meeting
    if (there !== -1) [here, there] = [there, here];
  }
  for (const outer of way) scratch[outer] = -1;
  return found;
}
