import type { Need } from '../model/need.ts';
import type { Context } from './context.ts';

/**
 * Tells the city of whoever has a need; `undefined` in a file of one network, and of a partner that names none. Needs are held against the
 * offers of the own city alone, so where there are several, "nobody" and "only" are said of that city, never of all.
 *
 * Complexity: linear in organisations once, then constant per need.
 */
export function ownCityOf({ network, present }: Context): (need: Pick<Need, 'who'>) => string | undefined {
  const several = new Set(present.flatMap((o) => o.network || [])).size > 1;
  return ({ who }) => (several ? network.organisation(who)!.network : undefined);
}
