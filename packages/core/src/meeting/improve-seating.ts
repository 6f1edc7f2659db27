import type { Seating } from './seating.ts';

/** Each pass makes it better, and few are needed; the limit only keeps a promise about time. */
const MOST_PASSES = 50;

/**
 * Lets two change places as long as that makes the groups better: fewer of a kind in one group, and where that stays equal, fewer in one
 * group who know each other. Nobody comes to sit with somebody it must not meet. Sizes stay as they are.
 *
 * @remarks Complexity: quadratic in guests per pass, at most 50 passes.
 */
export function improveSeating(seating: Seating): void {
  const { count } = seating.guests;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let better = false;
    for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) if (pays(seating, a, b)) better = swap(seating, a, b);
    if (!better) return;
  }
}

function pays(seating: Seating, a: number, b: number): boolean {
  const [ofA, ofB] = [seating.groupOf[a]!, seating.groupOf[b]!];
  if (ofA === ofB || ofA === -1 || ofB === -1) return false;
  const { kinds, knows, apart } = seating.guests;
  const opposed = apart[a]!.has(b) ? 1 : 0;
  if (seating.apart(a, ofB) > opposed || seating.apart(b, ofA) > opposed) return false;
  // those of the same kind whom each would meet, less those whom it leaves; itself is among these
  const alike =
    kinds[a] === kinds[b]
      ? 0
      : seating.sameKind(a, ofB) + seating.sameKind(b, ofA) - seating.sameKind(a, ofA) - seating.sameKind(b, ofB) + ownKinds(kinds, a, b);
  if (alike !== 0) return alike < 0;
  const each = knows[a]!.has(b) ? 2 : 0;
  return seating.known(a, ofB) + seating.known(b, ofA) - each < seating.known(a, ofA) + seating.known(b, ofB);
}

/** How many of the two count themselves when those of their kind are counted: all but those of unknown kind. */
function ownKinds(kinds: readonly number[], a: number, b: number): number {
  return (kinds[a] === -1 ? 0 : 1) + (kinds[b] === -1 ? 0 : 1);
}

function swap(seating: Seating, a: number, b: number): true {
  const [ofA, ofB] = [seating.groupOf[a]!, seating.groupOf[b]!];
  seating.unseat(a);
  seating.unseat(b);
  seating.seat(a, ofB);
  seating.seat(b, ofA);
  return true;
}
