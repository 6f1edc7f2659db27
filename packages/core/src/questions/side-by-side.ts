// "Drei Städte nebeneinander: was sie gemeinsam haben, was einer fehlt, und was eine andere schon hat."
import { requireAsOf } from '../findings/analyse-with.ts';
import { PROGRAMME } from '../findings/follow-up-funding.ts';
import { type CompanionCity, companionCities } from '../findings/companion-cities.ts';
import { dependingOnFunder } from '../findings/depending-on-funder.ts';
import { type OthersHave, othersHave } from '../findings/others-have.ts';
import { type WelfareTie, welfareTies } from '../findings/welfare-ties.ts';
import type { City } from '../model/city.ts';
import type { Network } from '../model/network.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { type Association, association } from './association.ts';
import { compareNetworks, type NetworksCompared } from './compare-networks.ts';
import type { ComparedCity } from './compared-city.ts';
import { type CrossCityTies, crossCityTies } from './cross-city-ties.ts';
import { splitByCity } from './split-by-city.ts';

const WHERE = '@netz-map/core/questions/side-by-side';

/** A city as it stands beside others, with what a federation asks about it. */
export interface CityBeside extends ComparedCity {
  /** What the table of cities tells about it. */
  readonly known: City | undefined;
  /** How its coordination stands with the welfare federations there; `undefined`: nobody there coordinates, as far as the file tells. */
  readonly welfare: WelfareTie | undefined;
  /** Ids of the partners that live on a federal programme. */
  readonly onProgramme: readonly string[];
  /** The nearest city with a strong welfare tie, where its own is not; only in a file of all cities that knows where they lie. */
  readonly companion: CompanionCity | undefined;
  /** What nobody offers here, and which other cities have it. */
  readonly othersHave: readonly OthersHave[];
}

export interface SideBySide extends NetworksCompared {
  readonly cities: readonly CityBeside[];
  /** How the cities are tied to each other; `null` where each came with a file of its own, which tells nothing of the others. */
  readonly crossCity: CrossCityTies | null;
  /** Partners of the file that name no city: they are in none of the figures. */
  readonly withoutCity: readonly string[];
  /** How the welfare tie (none 0, weak 1, strong 2) and the money afterwards (none 0, partly 1, secured 2) go together. Never a cause. */
  readonly welfareAndFollowUp: Association;
}

export interface SideBySideOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** Whether each of several networks that tells its own day is judged by that. @default false: all by the same */
  readonly ownDays?: boolean | undefined;
}

/**
 * Several networks side by side, with everything that a federation asks of its cities. One network: its partners name their cities, and each
 * of them is judged by itself. Several: each is one city with a name of its own; what is known about cities may stand in any of them.
 *
 * Not to be read as a league table, see {@link compareNetworks}.
 *
 * @throws TypeError when `asOf` is no day, or of several networks one has no name or that of another
 * @remarks Complexity: as compareNetworks, besides n log n for the rest.
 */
export function sideBySide(networks: readonly Network[], options: SideBySideOptions): SideBySide {
  const asOf = requireAsOf(options.asOf, WHERE);
  const [first, ...more] = networks;
  const federation = first !== undefined && more.length === 0 ? first : undefined;
  const dayOf = (network: Network): IsoDay => (options.ownDays && !federation ? (network.asOf ?? asOf) : asOf);
  const separate = federation ? splitByCity(federation) : networks;
  const known = new Map(networks.flatMap(({ cities }) => cities).map((city) => [city.name, city]));
  const byName = new Map(separate.map((network) => [network.name, network]));
  const compared = compareNetworks(
    separate.map((network) => ({
      name: network.name ?? '',
      network,
      asOf: dayOf(network),
      population: known.get(network.name ?? '')?.inhabitants,
    })),
  );
  const elsewhere = federation ? othersHave(federation, { asOf }) : [];
  const companions = federation ? companionCities(federation, { asOf }) : [];
  const cities = compared.cities.map((city): CityBeside => {
    const network = byName.get(city.name)!;
    return {
      ...city,
      known: known.get(city.name),
      welfare: welfareTies(network, { asOf: dayOf(network) }).find(({ tie }) => tie !== undefined),
      onProgramme: dependingOnFunder(network, PROGRAMME).partners.map(({ id }) => id),
      companion: companions.find((one) => one.city === city.name),
      othersHave: elsewhere.filter((one) => one.city === city.name),
    };
  });
  return {
    ...compared,
    cities,
    crossCity: federation ? crossCityTies(federation, { asOf, cities: cities.map(({ name }) => name) }) : null,
    withoutCity: (federation?.organisations ?? [])
      .filter((one) => !one.network && one.status !== 'ended')
      .map(({ id }) => id)
      .sort(),
    welfareAndFollowUp: association(
      cities.map(({ welfare }) => coded(['none', 'weak', 'strong'], welfare?.tie)),
      cities.map((city) => coded(['none', 'partly', 'secured'], city.known?.followUp)),
    ),
  };
}

const coded = (steps: readonly string[], step: string | undefined): number | null =>
  step === undefined || !steps.includes(step) ? null : steps.indexOf(step);
