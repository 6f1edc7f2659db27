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

/** Pairs with a known last contact. */
export function tieDates(context: Context): Grounds {
  return { on: 'tie-dates', known: context.pairs.filter((pair) => pair.state !== 'unknown').length, of: context.pairs.length };
}

/** Partners with at least one tie, also a dormant one. */
export function knownTies(context: Context): Grounds {
  const tied = new Set(context.pairs.flatMap((pair) => [pair.a, pair.b]));
  return { on: 'ties', known: tied.size, of: context.present.length };
}

/** Partners that name their topics, people or places. */
export function knownOffers(context: Context, on: 'topics' | 'target-groups' | 'places'): Grounds {
  const field = ({ topics: 'topics', 'target-groups': 'targetGroups', places: 'places' } as const)[on];
  return { on, known: context.present.filter((o) => o[field].length > 0).length, of: context.present.length };
}
