import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import { requireAsOf } from '../findings/analyse-with.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Draft } from './draft.ts';
import { introducersIn } from './introducers.ts';
import { type Limits, limitsOf, type Rejection } from './limits.ts';
import type { Caveat, Concerns, Suggestion } from './suggestion.ts';

/** Drafts everything of one kind. What the limits forbid may be among it: it is left out afterwards. */
export type SuggestionKind = (context: Context, limits: Limits) => readonly Draft[];

/** Nobody can follow more than three proposals at once. */
export const MOST_PER_PARTNER = 3;
/** Who takes up new things slowly gets one at a time. */
const MOST_FOR_SLOW = 1;

const WHERE = '@netz-map/core/suggestions/suggest';

export interface SuggestOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /**
   * What was turned down earlier and is not to be proposed again: ids of suggestions, or two ids of organisations for whom nothing is to
   * be proposed. Ties of the stage `declined` count as well, without being named here.
   */
  readonly rejected?: readonly Rejection[] | undefined;
  /**
   * How many suggestions of priority `first` each partner gets: a whole number from 0. Who takes up new things slowly gets at most one.
   * @default 3
   */
  readonly mostPerPartner?: number | undefined;
}

/** Drafts with the given kinds, orders and limits. */
export function suggestWith(kinds: readonly SuggestionKind[], network: Network, options: SuggestOptions): Suggestion[] {
  const steps = suggestInSteps(kinds, network, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link suggestWith}, stopping after each kind. */
export function* suggestInSteps(
  kinds: readonly SuggestionKind[],
  network: Network,
  options: SuggestOptions,
): Generator<void, Suggestion[], void> {
  const { rejected = [], mostPerPartner = MOST_PER_PARTNER } = options;
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  if (!(Number.isInteger(mostPerPartner) && mostPerPartner >= 0))
    throw expectation(WHERE, 'options.mostPerPartner to be a whole number from 0', mostPerPartner);
  const limits = limitsOf(context, rejected);
  const turnedDown = new Set(rejected);
  const drafted: (readonly Draft[])[] = [];
  for (const kind of kinds) {
    drafted.push(kind(context, limits));
    yield;
  }
  const drafts = drafted
    .flat()
    .filter(({ suggestion }) => !limits.never(...suggestion.parties) && !turnedDown.has(suggestion.id))
    .sort((p, q) => q.value - p.value || compareText(p.suggestion.id, q.suggestion.id));
  return withPriority(context, limits, varied(forTheBestReason(drafts)), mostPerPartner);
}

/** Two whom a need or a hand-over brings together are proposed for nothing else, others for one kind of reason: the best. */
function forTheBestReason(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft['suggestion']>();
  for (const { suggestion } of drafts) {
    const pair = pairKey(suggestion);
    const known = best.get(pair);
    if (!known || (known.obligation === 'can' && suggestion.obligation === 'must')) best.set(pair, suggestion);
  }
  return drafts.filter(({ suggestion }) => {
    const { obligation, code } = best.get(pairKey(suggestion))!;
    return suggestion.obligation === 'must' || (obligation === 'can' && suggestion.code === code);
  });
}

/** So many places at the top of the list are filled with variety in mind; behind them the value alone decides. */
const VARIED = 20;
/** What a further suggestion of the same kind, or for the same partner, loses against others; less, where it is a must. */
const SAME_KIND = { must: 3, can: 6 } as const;
export const SAME_PARTNER = 8;

/** Puts different kinds and different partners among the first ones: twenty times the same need would help nobody. */
function varied(drafts: readonly Draft[]): Draft[] {
  const rest = [...drafts];
  const chosen: Draft[] = [];
  const used = new Map<string, number>();
  const loss = ({ suggestion }: Draft): number =>
    SAME_KIND[suggestion.obligation] * (used.get(suggestion.code) ?? 0) +
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

function pairKey({ parties: [a, b] }: Draft['suggestion']): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/**
 * Gives each partner its best ones, in order of value, and adds what holds for every kind. What has nothing to tell, or concerns somebody
 * who pauses, is only shown on request.
 */
function withPriority(context: Context, limits: Limits, drafts: readonly Draft[], most: number): Suggestion[] {
  const introducers = introducersIn(context, limits);
  const given = new Map<string, number>();
  return drafts.map(({ suggestion }) => {
    const { parties } = suggestion;
    const partners = parties.map((id) => context.network.organisation(id)!);
    const { ids, oneSided } = introducers(...parties);
    const caveats = new Set<Caveat>(suggestion.caveats);
    if (oneSided) caveats.add('one-sided');
    if (partners.some(({ status }) => status === 'paused')) caveats.add('paused');
    if (partners.some(({ pace }) => pace === 'slow')) caveats.add('slow-pace');
    const fits =
      !caveats.has('little-in-common') &&
      !caveats.has('paused') &&
      partners.every(({ id, pace }) => (given.get(id) ?? 0) < (pace === 'slow' ? Math.min(most, MOST_FOR_SLOW) : most));
    if (fits) for (const id of parties) given.set(id, (given.get(id) ?? 0) + 1);
    const concerns = concernsOf(caveats, partners);
    return { ...suggestion, introducers: ids, caveats: [...caveats], ...concerns, priority: fits ? 'first' : 'more' } as Suggestion;
  });
}

/** Of whom the data tell it; nothing where no such caveat is given. */
function concernsOf(caveats: ReadonlySet<Caveat>, partners: readonly Organisation[]): { readonly concerns?: Concerns } {
  const holds = {
    'capacity-full': ({ capacity }: Organisation) => capacity === 'full',
    paused: ({ status }: Organisation) => status === 'paused',
    'slow-pace': ({ pace }: Organisation) => pace === 'slow',
  };
  const told = Object.entries(holds).flatMap(([caveat, of]) => {
    const ids = caveats.has(caveat as Caveat) ? partners.filter(of).map(({ id }) => id) : [];
    return ids.length > 0 ? [[caveat, ids]] : [];
  });
  return told.length > 0 ? { concerns: Object.fromEntries(told) as Concerns } : {};
}
