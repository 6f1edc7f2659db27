import type { Context } from '../findings/context.ts';
import { belongsTogether, sameOrganisations } from '../findings/same-organisation.ts';

/** Who is never proposed to whom, by whatever kind of suggestion. */
export interface Limits {
  /**
   * Whether nothing may be proposed for two organisations: one of them is not to be brought together with the other, a tie between them
   * is under strain, it was declined, or a proposal for the two was turned down. Such a one introduces the other to nobody either.
   */
  never(a: string, b: string): boolean;
  /** Whether two need not be made acquainted: nothing may be proposed, one belongs to the other, or both records seem to be the same. */
  noStrangers(a: string, b: string): boolean;
}

/** A proposal that was turned down: its id, or the ids of two for whom nothing is to be proposed any more. */
export type Rejection = string | readonly [string, string];

/** Gathers the limits of a network. Complexity: n log n in organisations, linear in ties and rejections. */
export function limitsOf({ network, present }: Context, rejected: readonly Rejection[] = []): Limits {
  const apart = pairSet();
  for (const { id, avoid } of network.organisations) for (const other of avoid ?? []) apart.add(id, other);
  for (const { from, to, strained, stage } of network.ties) if (strained || stage === 'declined') apart.add(from, to);
  for (const one of rejected) if (typeof one !== 'string') apart.add(...one);
  const same = pairSet();
  for (const { a, b } of sameOrganisations(network, present)) same.add(a.id, b.id);
  // asked for many pairs, and most networks know no umbrellas
  const umbrellas = network.organisations.some(({ umbrella }) => umbrella !== undefined);
  const belong = (a: string, b: string): boolean =>
    umbrellas && belongsTogether(network, network.organisation(a)!, network.organisation(b)!);
  return { never: apart.has, noStrangers: (a, b) => apart.has(a, b) || same.has(a, b) || belong(a, b) };
}

/** Pairs without direction. */
function pairSet(): { add(a: string, b: string): void; has(a: string, b: string): boolean } {
  const others = new Map<string, Set<string>>();
  const remember = (a: string, b: string): void => {
    const known = others.get(a);
    if (known) known.add(b);
    else others.set(a, new Set([b]));
  };
  return {
    add(a, b) {
      remember(a, b);
      remember(b, a);
    },
    has: (a, b) => others.get(a)?.has(b) ?? false,
  };
}
