import { compareText, type Pair } from '@netz-map/core';

/** How the line of a kind of tie is dashed: lengths of line and gap in CSS pixels; empty is a solid line. */
export type Dash = readonly number[];

/** A kind of tie and its line. */
export interface TieKindOnMap {
  /** As it stands in the data; `undefined`: not known. */
  readonly kind: string | undefined;
  readonly dash: Dash;
  readonly count: number;
}

/**
 * Lines that can be told apart without colour, for the most frequent kinds; all others and the unknown kind are solid. Short dots are left
 * to dormant ties, evenly long dashes to proposed ones.
 */
const DASHES: readonly Dash[] = [[], [11, 4], [11, 3, 2, 3], [4, 3]];
const SOLID: Dash = [];

/** The kind of a pair: that of its first row which names one. */
export function kindOfPair({ ties }: Pair): string | undefined {
  return ties.find(({ kind }) => kind !== undefined && kind !== '')?.kind;
}

/** The kinds of ties in a network and their lines, most frequent first, the unknown kind last. */
export function tieKindsOnMap(pairs: readonly Pair[]): readonly TieKindOnMap[] {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const kind = kindOfPair(pair);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const known = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  const unknown = pairs.length - known.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...known.map(([kind, count], i): TieKindOnMap => ({ kind, dash: DASHES[i] ?? SOLID, count })),
    ...(unknown > 0 ? [{ kind: undefined, dash: SOLID, count: unknown }] : []),
  ];
}
