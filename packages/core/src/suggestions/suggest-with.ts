import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { requireAsOf } from '../findings/analyse-with.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import type { Draft } from './draft.ts';
import type { Suggestion } from './suggestion.ts';

/** Drafts everything of one kind. */
export type SuggestionKind = (context: Context) => readonly Draft[];

/** Nobody can follow more than three proposals at once. */
export const MOST_PER_PARTNER = 3;

export interface SuggestOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
}

/** Drafts with the given kinds, orders and limits. */
export function suggestWith(kinds: readonly SuggestionKind[], network: Network, options: SuggestOptions): Suggestion[] {
  const context = contextOf(network, requireAsOf(options.asOf, '@netz-map/core/suggestions/suggest'));
  const drafts = kinds.flatMap((kind) => kind(context)).sort((p, q) => q.value - p.value || compareText(p.suggestion.id, q.suggestion.id));
  const needed = new Set(drafts.filter(({ suggestion }) => suggestion.code === 'need-meets-offer').map(pairKey));
  const kept = drafts.filter((draft) => draft.suggestion.code === 'need-meets-offer' || !needed.has(pairKey(draft)));
  return withPriority(varied(kept));
}

/** So many places at the top of the list are filled with variety in mind; behind them the value alone decides. */
const VARIED = 20;
/** What a further suggestion of the same kind, or for the same partner, loses against others. */
const SAME_KIND = 6;
const SAME_PARTNER = 8;

/** Puts different kinds and different partners among the first ones: twenty times the same need would help nobody. */
function varied(drafts: readonly Draft[]): Draft[] {
  const rest = [...drafts];
  const chosen: Draft[] = [];
  const used = new Map<string, number>();
  const loss = ({ suggestion }: Draft): number =>
    SAME_KIND * (used.get(suggestion.code) ?? 0) +
    suggestion.parties.reduce((sum, id) => sum + SAME_PARTNER * (used.get(`@${id}`) ?? 0), 0);
  while (rest.length > 0 && chosen.length < VARIED) {
    let best = 0;
    let bestValue = -Infinity;
    for (const [i, draft] of rest.entries()) {
      // values fall along the list: nothing further on can be better
      if (draft.value <= bestValue) break;
      const value = draft.value - loss(draft);
      if (value > bestValue) [best, bestValue] = [i, value];
    }
    const [draft] = rest.splice(best, 1) as [Draft];
    for (const key of [draft.suggestion.code, ...draft.suggestion.parties.map((id) => `@${id}`)]) used.set(key, (used.get(key) ?? 0) + 1);
    chosen.push(draft);
  }
  return [...chosen, ...rest];
}

function pairKey({ suggestion }: Draft): string {
  return JSON.stringify([...suggestion.parties].sort(compareText));
}

/** Gives each partner its three best, in order of value. What has nothing to tell is only shown on request. */
function withPriority(drafts: readonly Draft[]): Suggestion[] {
  const given = new Map<string, number>();
  return drafts.map(({ suggestion }) => {
    const worth = !suggestion.caveats.includes('little-in-common');
    const fits = worth && suggestion.parties.every((id) => (given.get(id) ?? 0) < MOST_PER_PARTNER);
    if (fits) for (const id of suggestion.parties) given.set(id, (given.get(id) ?? 0) + 1);
    return { ...suggestion, priority: fits ? 'first' : 'more' } as Suggestion;
  });
}
