// "Zu wichtigen Terminen in Quittenfurt könnte die Koordination aus Luchsfurt mitkommen: Dort ist die Verbindung zum Wohlfahrtsverband eng."
import { companionCities } from '../findings/companion-cities.ts';
import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import { type WelfareTie, welfareTies } from '../findings/welfare-ties.ts';
import { type Draft, makeDraft } from './draft.ts';

const VALUE = { none: 46, weak: 42 } as const;

/**
 * For each city of a federation whose coordination has no strong tie to a welfare federation: the coordination of the nearest city that has
 * one, to come along to important meetings. Also where the two are in contact: going together is more than knowing each other.
 *
 * Complexity: see `companionCities`.
 */
export function companionCity(context: Context): Draft[] {
  const { network, asOf } = context;
  if (network.cities.length === 0) return [];
  const ties = new Map(welfareTies(network, { asOf }).map((tie) => [tie.city, tie]));
  return companionCities(network, { asOf }).flatMap(({ city, companion, tie, km }): Draft[] => {
    const [own, other] = [ties.get(city)!, ties.get(companion)!];
    const parties = [own.coordinators[0], other.coordinators[0]];
    if (parties[0] === undefined || parties[1] === undefined) return [];
    const [a, b] = parties as [string, string];
    return [
      makeDraft(context, {
        code: 'companion-city',
        parties: [a, b],
        evidence: { city, companion, kilometres: km, inContact: context.activelyTied(a, b) },
        answers: [welfareFinding(own)],
        caveats: context.pair(a, b) && !context.activelyTied(a, b) ? ['dormant-tie'] : [],
        certainty: 'likely',
        value: VALUE[tie],
      }),
    ];
  });
}

const welfareFinding = ({ city, coordinators, partners }: WelfareTie): string =>
  stableId('welfare-tie', [...coordinators, ...partners], city);
