import type { Context } from '../findings/context.ts';
import type { Pair } from '../model/pairs.ts';

/** A tie that is active or undated now and was not before. */
export interface TieGained {
  readonly parties: readonly [string, string];
  /** One of both was not in the network before; the tie was dormant; or it was not listed. */
  readonly why: 'new-partner' | 'revived' | 'new';
}

/** A tie that was active or undated and is not any more. */
export interface TieLost {
  readonly parties: readonly [string, string];
  /** One of both is not in the network any more; the tie is dormant; or it is not listed any more, which may be a slip. */
  readonly why: 'partner-left' | 'dormant' | 'no-longer-listed';
}

/** Ties that came and went between two states, by the ids of their ends. Complexity: linear in pairs. */
export function changedTies(before: Context, after: Context): { gained: TieGained[]; lost: TieLost[] } {
  return {
    gained: activeOnlyIn(after, before).map(({ a, b }) => ({
      parties: [a, b],
      why: !bothIn(before, a, b) ? 'new-partner' : before.pair(a, b) ? 'revived' : 'new',
    })),
    lost: activeOnlyIn(before, after).map(({ a, b }) => ({
      parties: [a, b],
      why: !bothIn(after, a, b) ? 'partner-left' : after.pair(a, b) ? 'dormant' : 'no-longer-listed',
    })),
  };
}

function activeOnlyIn(one: Context, other: Context): Pair[] {
  return one.pairs.filter(({ a, b, state }) => state !== 'dormant' && !other.activelyTied(a, b));
}

function bothIn({ active }: Context, a: string, b: string): boolean {
  return active.indexOf.has(a) && active.indexOf.has(b);
}
