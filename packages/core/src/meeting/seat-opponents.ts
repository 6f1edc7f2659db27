import type { Seating } from './seating.ts';

/** After so many attempts nobody looks further: conflict lists are short, and a way is found at once or there is none. */
const MOST_ATTEMPTS = 20_000;

/**
 * Seats those who must not meet somebody, so that none of them do. Tries all ways, those with most opponents first, up to a limit.
 *
 * @param opponents guests with somebody they must not meet
 * @returns whether it worked; if not, nobody is seated
 * @remarks Complexity: exponential at worst, bounded.
 */
export function seatOpponents(seating: Seating, opponents: readonly number[]): boolean {
  const { apart } = seating.guests;
  const order = [...opponents].sort((a, b) => apart[b]!.size - apart[a]!.size || a - b);
  // the group to try next, for each in turn; kept in a list, not in calls, so that long lists of conflicts need no deep stack
  const next = [0];
  let attempts = 0;
  while (next.length <= order.length) {
    const guest = order[next.length - 1]!;
    const group = groupFor(seating, guest, next.at(-1)!);
    if (group !== undefined && attempts++ < MOST_ATTEMPTS) {
      seating.seat(guest, group);
      next[next.length - 1] = group + 1;
      next.push(0);
      continue;
    }
    next.pop();
    if (next.length === 0) return false;
    seating.unseat(order[next.length - 1]!);
  }
  return true;
}

/** The first group from `from` on in which the guest may sit. Empty groups are all alike: only the first of them is tried. */
function groupFor(seating: Seating, guest: number, from: number): number | undefined {
  const firstEmpty = seating.sizes.indexOf(0);
  for (let group = from; group < seating.groups; group++) {
    if (seating.sizes[group] === 0 && group !== firstEmpty) continue;
    if (seating.hasRoom(group) && seating.apart(guest, group) === 0) return group;
  }
  return undefined;
}
