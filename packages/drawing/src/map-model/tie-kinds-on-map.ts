import { compareText, type Pair } from '@netz-map/core';

/** How the line of a kind of tie is dashed: lengths of line and gap in CSS pixels; empty is a solid line. */
export type Dash = readonly number[];

/** A kind of tie and its line. */
export interface TieKindOnMap {
  /** As it stands in the data; `undefined`: not known. */
  readonly kind: string | undefined;
  readonly dash: Dash;
  readonly count: number;
  /** Whether it shares its line with all other rare kinds and the unknown one. */
  readonly rest: boolean;
}

/**
 * Lines that can be told apart without colour, the calmest for the most ties. Short dots are left to dormant ties, evenly long dashes to
 * proposed ones.
 */
const DASHES: readonly Dash[] = [[], [11, 4], [11, 3, 2, 3], [4, 3]];
const REST: Dash = [11, 3, 2, 3, 2, 3];

/** The kind of a pair: that of its first row which names one. */
export function kindOfPair({ ties }: Pair): string | undefined {
  return ties.find(({ kind }) => kind !== undefined && kind !== '')?.kind;
}

/**
 * The kinds of ties in a network and their lines: the most frequent have one of their own, all others and the unknown one share one, which
 * is the solid one where they are the most.
 *
 * @returns most frequent first, equal ones by name; the unknown kind last
 */
export function tieKindsOnMap(pairs: readonly Pair[]): readonly TieKindOnMap[] {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const kind = kindOfPair(pair);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const known = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  const sum = (some: typeof known): number => some.reduce((all, [, count]) => all + count, 0);
  const unknown = pairs.length - sum(known);
  const restIsMost = unknown + sum(known.slice(DASHES.length)) > (known[0]?.[1] ?? 0);
  const own = restIsMost ? DASHES.slice(1) : DASHES;
  const rest = restIsMost ? DASHES[0]! : REST;
  return [
    ...known.map(([kind, count], i): TieKindOnMap => ({ kind, count, dash: own[i] ?? rest, rest: i >= own.length })),
    ...(unknown > 0 ? [{ kind: undefined, count: unknown, dash: rest, rest: true }] : []),
  ];
}
