import type { Tie } from '../model/tie.ts';

/** Whether a tie is under strain, or the same two report such a one: what the other side says of it tells of it, too. Complexity: linear, then constant. */
export function strainedPairs(ties: readonly Tie[]): (tie: Tie) => boolean {
  const strained = new Set(ties.filter((tie) => tie.strained).map(pairOf));
  return (tie) => strained.size > 0 && strained.has(pairOf(tie));
}

const pairOf = ({ from, to }: Tie): string => JSON.stringify([from, to].sort());
