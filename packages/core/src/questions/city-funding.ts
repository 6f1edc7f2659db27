// "In sechs von zwölf Städten ist für die Zeit nach dem Bundesprogramm noch nichts gesichert."
import { dependingOnFunder } from '../findings/depending-on-funder.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { expectation } from '../shared/expectation.ts';
import type { City } from '../model/city.ts';
import type { Network } from '../model/network.ts';

const WHERE = '@netz-map/core/questions/city-funding';

export interface CityFundingOptions {
  /**
   * How the names of the funders begin that count as the programme.
   * @default 'Bundesprogramm'
   */
  readonly programme?: string | undefined;
}

/** What one city lives on, as far as the file tells. */
export interface CityMoney extends Pick<City, 'office' | 'programmeEnds' | 'followUp' | 'followUpUntil'> {
  readonly city: string;
  /** Ids of partners there whose largest funder is the programme. */
  readonly dependents: readonly string[];
}

/** Cities and partners are in the order of their names and ids. */
export interface CityFunding {
  readonly cities: readonly CityMoney[];
  /** Cities whose coordination has no office of its own. */
  readonly withoutOffice: readonly string[];
  /** Cities of which the file says that there is no money for afterwards. */
  readonly withoutFollowUp: readonly string[];
  /** When the programme ends, and where; the earliest day first. */
  readonly ends: readonly { readonly day: IsoDay; readonly cities: readonly string[] }[];
  /** Ids of all partners whose largest funder is the programme, in whichever city. */
  readonly dependents: readonly string[];
  /** Cities of which is known whether there is money for afterwards, of all. */
  readonly basis: KnownOf;
}

/**
 * Which cities have an office, when the programme that pays their coordination ends, whether there is money for afterwards, and which
 * partners live on the programme. Cities are those of the table of cities and those that partners name.
 *
 * Never to be published, and not to be read as a forecast: money that nobody has told of is unknown, not missing.
 *
 * @throws TypeError when `programme` is no text or empty.
 * @remarks Complexity: n log n in cities and organisations.
 */
export function cityFunding(network: Network, options: CityFundingOptions = {}): CityFunding {
  const { programme = 'Bundesprogramm' } = options;
  if (typeof programme !== 'string' || programme === '')
    throw expectation(WHERE, 'options.programme to be the beginning of a name', programme);
  const dependents = dependingOnFunder(network, programme).partners.map(({ id }) => id);
  const byCity = new Map<string, string[]>();
  for (const { network: city, status } of network.organisations) if (city && status !== 'ended') byCity.set(city, []);
  const known = new Map(network.cities.map((city) => [city.name, city]));
  for (const { name } of network.cities) byCity.set(name, []);
  for (const id of dependents) byCity.get(network.organisation(id)!.network ?? '')?.push(id);
  const cities = [...byCity]
    .sort(([a], [b]) => compareText(a, b))
    .map(([city, here]): CityMoney => {
      const { office, programmeEnds, followUp, followUpUntil } = known.get(city) ?? {};
      return { city, office, programmeEnds, followUp, followUpUntil, dependents: here };
    });
  const where = (is: (city: CityMoney) => boolean): string[] => cities.filter(is).map(({ city }) => city);
  const days = new Set(cities.flatMap(({ programmeEnds }) => (programmeEnds === undefined ? [] : [programmeEnds])));
  return {
    cities,
    withoutOffice: where(({ office }) => office === false),
    withoutFollowUp: where(({ followUp }) => followUp === 'none'),
    ends: [...days].sort(compareText).map((day) => ({ day, cities: where(({ programmeEnds }) => programmeEnds === day) })),
    dependents,
    basis: { known: where(({ followUp }) => followUp !== undefined).length, of: cities.length },
  };
}
