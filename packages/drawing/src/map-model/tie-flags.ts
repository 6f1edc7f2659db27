import type { Pair } from '@netz-map/core';

// What `MapTies.flags` says of a tie; several may be added.

/** It must exist: a hand-over. */
export const MUST = 1;
/** Only one side named it, and the other one, asked, did not. */
export const ONE_SIDED = 2;
/** With {@link ONE_SIDED}: that side is the target; without it, the source. */
export const FROM_TARGET = 4;

/** The flags of a pair, of which `a` is the source. */
export function flagsOf({ a, must, oneSided, ties }: Pair): number {
  return (must ? MUST : 0) | (oneSided ? ONE_SIDED | (ties[0]!.from === a ? 0 : FROM_TARGET) : 0);
}
