import type { Certainty, Grounds } from './finding.ts';
import type { Context } from './context.ts';

/** Nine of ten known: what is missing will hardly change the statement. */
const CERTAIN_FROM = 0.9;
/** Fewer than half known: the statement may well be wrong. */
const LIKELY_FROM = 0.5;

/** How sure a statement is that rests on these grounds. Nothing known of nothing is uncertain. */
export function certaintyOf({ known, of }: Grounds): Certainty {
  const share = of > 0 ? known / of : 0;
  return share >= CERTAIN_FROM ? 'certain' : share >= LIKELY_FROM ? 'likely' : 'uncertain';
}

/** For statements that no data can prove, such as "no tie": perhaps nobody wrote it down. */
export function atMostLikely(certainty: Certainty): Certainty {
  return certainty === 'certain' ? 'likely' : certainty;
}

/** What was counted for a context; hundreds of statements rest on the same figures. */
const counted = new WeakMap<Context, Map<Grounds['on'], Grounds>>();

/** Grounds that are counted once for each context. */
export function groundsOnce(context: Context, on: Grounds['on'], count: () => Omit<Grounds, 'on'>): Grounds {
  let known = counted.get(context);
  if (!known) counted.set(context, (known = new Map()));
  let grounds = known.get(on);
  if (!grounds) known.set(on, (grounds = { on, ...count() }));
  return grounds;
}

/** Pairs with a known last contact. */
export function tieDates(context: Context): Grounds {
  const { pairs } = context;
  return groundsOnce(context, 'tie-dates', () => ({ known: pairs.filter(({ state }) => state !== 'unknown').length, of: pairs.length }));
}

/** Partners with at least one tie, also a dormant one. */
export function knownTies(context: Context): Grounds {
  const { pairs, present } = context;
  return groundsOnce(context, 'ties', () => ({ known: new Set(pairs.flatMap(({ a, b }) => [a, b])).size, of: present.length }));
}

/** Partners that name their topics, people or places. */
export function knownOffers(context: Context, on: 'topics' | 'target-groups' | 'places'): Grounds {
  const field = ({ topics: 'topics', 'target-groups': 'targetGroups', places: 'places' } as const)[on];
  const { present } = context;
  return groundsOnce(context, on, () => ({ known: present.filter((o) => o[field].length > 0).length, of: present.length }));
}
