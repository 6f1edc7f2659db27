import type { Context } from '../findings/context.ts';
import type { Wanted } from '../findings/finding.ts';
import type { Common } from '../suggestions/suggestion.ts';
import { coupleKey } from './couples.ts';
import type { Encounters } from './encounters.ts';

/** An open need of one that the other could meet. */
export interface TalkNeed extends Wanted {
  readonly needId: string;
  readonly seeker: string;
  readonly provider: string;
}

/** What two could talk about. */
export interface TalkGround {
  /** What the one seeks and the other offers, in either direction, in the order of the needs. */
  readonly needs: readonly TalkNeed[];
  /** They have agreed on something that has not begun, as far as the data tell. */
  readonly agreed: boolean;
  /** They had a tie once that is dormant now: a reunion. */
  readonly formerTie: boolean;
  readonly common: Common;
}

/** What two of those who come could talk about. The order of the two never matters. */
export interface TalkGrounds {
  of(a: string, b: string): TalkGround;
  /** Open needs between the two. */
  needs(a: string, b: string): readonly TalkNeed[];
}

const NONE: readonly TalkNeed[] = [];

/**
 * What each two of those who come could talk about. A need counts between seeker and provider where they have no tie yet, and the provider is
 * free and active.
 *
 * @remarks Complexity: linear in needs and their providers, once; then two lists compared per pair.
 */
export function talkGroundsOf(context: Context, ids: readonly string[], encounters: Encounters): TalkGrounds {
  const needs = needsAmong(context, new Set(ids));
  const between = (a: string, b: string): readonly TalkNeed[] => needs.get(coupleKey(a, b)) ?? NONE;
  return {
    needs: between,
    of: (a, b) => ({
      needs: between(a, b),
      agreed: encounters.agreed(a, b),
      formerTie: encounters.formerTie(a, b),
      common: encounters.common(a, b),
    }),
  };
}

/** The open needs of those who come that others of them could meet. */
function needsAmong(context: Context, ids: ReadonlySet<string>): Map<string, TalkNeed[]> {
  const found = new Map<string, TalkNeed[]>();
  for (const { need, unconnected } of context.needs) {
    const { id: needId, who: seeker, topic, targetGroup, place } = need;
    if (!ids.has(seeker)) continue;
    for (const provider of unconnected) {
      if (!ids.has(provider)) continue;
      const key = coupleKey(seeker, provider);
      const one = { needId, seeker, provider, topic, targetGroup, place };
      const known = found.get(key);
      if (known) known.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
}
