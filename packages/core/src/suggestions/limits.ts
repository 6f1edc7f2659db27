import type { Context } from '../findings/context.ts';

/** Who is never proposed to whom, by whatever kind of suggestion. */
export interface Limits {
  /**
   * Whether nothing may be proposed for two organisations: one of them is not to be brought together with the other, a tie between them
   * is under strain, it was declined, or a proposal for the two was turned down. Such a one introduces the other to nobody either.
   */
  never(a: string, b: string): boolean;
  /** Whether two need not be made acquainted: nothing may be proposed, or one belongs to the other. */
  noStrangers(a: string, b: string): boolean;
}

/** A proposal that was turned down: its id, or the ids of two for whom nothing is to be proposed any more. */
export type Rejection = string | readonly [string, string];

/** Gathers the limits of a network. Complexity: linear in organisations, ties and rejections. */
export function limitsOf({ network }: Context, rejected: readonly Rejection[] = []): Limits {
  const apart = new Map<string, Set<string>>();
  const keepApart = (a: string, b: string): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      apart.set(one, (apart.get(one) ?? new Set()).add(other));
  };
  for (const { id, avoid } of network.organisations) for (const other of avoid ?? []) keepApart(id, other);
  for (const { from, to, strained, stage } of network.ties) if (strained || stage === 'declined') keepApart(from, to);
  for (const one of rejected) if (typeof one !== 'string') keepApart(...one);
  const never: Limits['never'] = (a, b) => apart.get(a)?.has(b) ?? false;
  const belongs = (a: string, b: string): boolean => network.organisation(a)?.umbrella === b;
  return { never, noStrangers: (a, b) => never(a, b) || belongs(a, b) || belongs(b, a) };
}
