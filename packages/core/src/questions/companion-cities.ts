// "Für einen Besuch liegt Zanderwiek nahe: Dort ist die Verbindung zu einem Wohlfahrtsverband eng, und es sind 71 km."
import { type WelfareTiesOptions, welfareTies } from '../findings/welfare-ties.ts';
import { compareText } from '../shared/compare.ts';
import type { City } from '../model/city.ts';
import type { Network } from '../model/network.ts';

/** A city and the nearest one that could tell it how it got there. */
export interface CompanionCity {
  readonly city: string;
  /** How its coordination stands with the welfare federations there. */
  readonly tie: 'weak' | 'none';
  /** The nearest city in which that tie is strong. */
  readonly companion: string;
  /** Kilometres in a straight line. */
  readonly km: number;
}

export interface CompanionCities {
  /** By the name of the city. */
  readonly companions: readonly CompanionCity[];
  /** Cities for which one would be sought, and of which nobody knows where they lie. */
  readonly withoutPosition: readonly string[];
}

/**
 * For each city whose coordination has no strong tie to a welfare federation: the nearest city whose coordination has one. Two equally
 * near are told apart by their names. Where the strength is unknown, or nobody coordinates, nothing is said; where no city is both strong
 * and has a position, there is nobody to name.
 *
 * Not to be read as better and worse cities: the one has what the other asks for, and may ask it for something else. The way by train may
 * be longer than the straight line.
 *
 * @throws TypeError when `asOf` is not a day.
 * @remarks Complexity: n log n in organisations and ties, and the square of the cities.
 */
export function companionCities(network: Network, options: WelfareTiesOptions): CompanionCities {
  const places = new Map(network.cities.flatMap((city) => (isPlaced(city) ? [[city.name, city] as const] : [])));
  const ties = welfareTies(network, options);
  const strong = ties.flatMap(({ city, tie }) => (tie === 'strong' && city !== undefined ? (places.get(city) ?? []) : []));
  const companions: CompanionCity[] = [];
  const withoutPosition: string[] = [];
  for (const { city, tie } of ties) {
    if (city === undefined || (tie !== 'weak' && tie !== 'none')) continue;
    const here = places.get(city);
    if (!here) {
      withoutPosition.push(city);
      continue;
    }
    const [nearest] = strong
      .map((there) => ({ name: there.name, km: Math.hypot(there.x - here.x, there.y - here.y) }))
      .sort((p, q) => p.km - q.km || compareText(p.name, q.name));
    if (nearest) companions.push({ city, tie, companion: nearest.name, km: nearest.km });
  }
  return { companions, withoutPosition };
}

type Placed = City & { readonly x: number; readonly y: number };

const isPlaced = (city: City): city is Placed => city.x !== undefined && city.y !== undefined;
