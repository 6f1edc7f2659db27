import { type Random, seededRandom } from '../shared/seeded-random.ts';
import { improveSeating } from './improve-seating.ts';
import { seatOpponents } from './seat-opponents.ts';
import { type Guests, Seating } from './seating.ts';

/** Searches from so many beginnings; more hardly ever find anything better in groups of people. */
const BEGINNINGS = 8;

/** Guests by group; `left` have none. */
export interface Seated {
  /** Per guest: its group, or -1. */
  readonly groupOf: Int32Array;
  readonly left: readonly number[];
}

/**
 * The best seating that several searches find: kinds spread most evenly first, then fewest in one group who know each other.
 *
 * @param groupsFor how many groups so many guests make
 * @remarks Complexity: see `improveSeating`, eight times.
 */
export function bestSeating(guests: Guests, groupsFor: (count: number) => number, seed: number): Seated {
  const random = seededRandom(seed);
  const { left, opponents } = partOpponents(guests, groupsFor);
  const staying = Array.from({ length: guests.count }, (_, guest) => guest).filter((guest) => !left.includes(guest));
  let best: { seating: Seating; cost: readonly [number, number] } | undefined;
  for (let beginning = 0; beginning < BEGINNINGS && staying.length > 0; beginning++) {
    const seating = new Seating(guests, groupsFor(staying.length), staying.length);
    seatOpponents(seating, opponents);
    dealOut(seating, staying, random);
    improveSeating(seating);
    const cost = costOf(seating);
    if (!best || cost[0] < best.cost[0] || (cost[0] === best.cost[0] && cost[1] < best.cost[1])) best = { seating, cost };
  }
  return { groupOf: best?.seating.groupOf ?? new Int32Array(guests.count).fill(-1), left };
}

/** Takes out, as long as those who must not meet cannot be seated, the one who must not meet most others. */
function partOpponents(guests: Guests, groupsFor: (count: number) => number): { left: number[]; opponents: number[] } {
  const left = new Set<number>();
  for (;;) {
    const rivals = (guest: number): number => [...guests.apart[guest]!].filter((other) => !left.has(other)).length;
    const opponents = guests.apart.flatMap((_, guest) => (!left.has(guest) && rivals(guest) > 0 ? [guest] : []));
    const count = guests.count - left.size;
    if (count === 0 || seatOpponents(new Seating(guests, groupsFor(count), count), opponents)) return { left: [...left], opponents };
    left.add(opponents.reduce((most, guest) => (rivals(guest) > rivals(most) ? guest : most)));
  }
}

/**
 * Deals out everybody who is not seated yet, kind by kind like cards, so that any two groups get as many of a kind, or one more: each to the
 * group with fewest of its kind, of these to the smallest. Those of unknown kind come last and fill up.
 */
function dealOut(seating: Seating, staying: readonly number[], random: Random): void {
  const { kinds } = seating.guests;
  const waiting = shuffle(
    staying.filter((guest) => seating.groupOf[guest] === -1),
    random,
  );
  const turn = shuffle([...new Set(waiting.map((guest) => kinds[guest]!))], random).sort((a, b) => (a === -1 ? 1 : 0) - (b === -1 ? 1 : 0));
  const groups = shuffle([...seating.sizes.keys()], random);
  for (const kind of turn)
    for (const guest of waiting)
      if (kinds[guest] === kind) {
        const open = groups.filter((group) => seating.hasRoom(group));
        seating.seat(
          guest,
          open.reduce((best, group) => (rather(seating, guest, group, best) ? group : best)),
        );
      }
}

function rather(seating: Seating, guest: number, group: number, than: number): boolean {
  const alike = seating.sameKind(guest, group) - seating.sameKind(guest, than);
  const size = seating.sizes[group]! - seating.sizes[than]!;
  return (alike || size || seating.known(guest, group) - seating.known(guest, than)) < 0;
}

/** Twice the couples of one kind, and of acquaintances, that sit together. */
function costOf(seating: Seating): [number, number] {
  const cost: [number, number] = [0, 0];
  for (const [guest, group] of seating.groupOf.entries()) {
    if (group === -1) continue;
    cost[0] += Math.max(0, seating.sameKind(guest, group) - 1);
    cost[1] += seating.known(guest, group);
  }
  return cost;
}

/** In an order by chance; Fisher and Yates. */
function shuffle<Item>(items: Item[], random: Random): Item[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
