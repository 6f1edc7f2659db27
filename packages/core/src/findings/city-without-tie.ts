// "Zwei Städte haben noch keine Verbindung zu einer anderen Stadt."
import { citiesOf } from './cities-of.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Cities of a federation from which no active or undated tie leads to another. Nothing where the file tells of no tie between cities at
 * all: then nobody has asked for them, and unknown is not none.
 */
export function cityWithoutTie(context: Context): Finding[] {
  const { network, pairs } = context;
  const cities = citiesOf(context);
  const cityOf = (id: string): string | undefined => network.organisation(id)!.network || undefined;
  const between = pairs.filter(({ a, b, state }) => state !== 'dormant' && cityOf(a) && cityOf(b) && cityOf(a) !== cityOf(b));
  if (cities.length === 0 || between.length === 0) return [];
  const tied = new Set(between.flatMap(({ a, b }) => [cityOf(a), cityOf(b)]));
  const inside = new Set(pairs.flatMap(({ a, b }) => [cityOf(a), cityOf(b)]));
  return cities
    .filter(({ city }) => !tied.has(city))
    .map(({ city }) =>
      makeFinding({
        code: 'city-without-tie',
        parties: [],
        distinction: city,
        evidence: { city },
        grounds: { on: 'cities', known: cities.filter((one) => inside.has(one.city)).length, of: cities.length },
        neverCertain: true,
        audience: 'internal',
        tone: 'attention',
      }),
    );
}
