// "Für einen Besuch liegt Zanderwiek nahe: Dort ist die Verbindung zu einem Wohlfahrtsverband eng, und es sind 71 km."
import { type WelfareTiesOptions, welfareTies } from './welfare-ties.ts';
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

/**
 * For each city whose coordination has no strong tie to a welfare federation: the nearest city whose coordination has one. Two equally
 * near are told apart by their names. Nothing is said of a city whose strength or position is unknown or that nobody coordinates, and
 * nothing at all where no city is both strong and has a position.
 *
 * Not to be read as better and worse cities: the one has what the other asks for, and may ask it for something else. The way by train may
 * be longer than the straight line.
 *
 * @returns by the name of the city. @throws TypeError when `asOf` is not a day.
 * @remarks Complexity: n log n in organisations and ties, and the square of the cities.
 */
export function companionCities(network: Network, options: WelfareTiesOptions): CompanionCity[] {
  const places = new Map(network.cities.flatMap((city) => (isPlaced(city) ? [[city.name, city] as const] : [])));
  const ties = welfareTies(network, options);
  const strong = ties.flatMap(({ city, tie }) => (tie === 'strong' && city !== undefined ? (places.get(city) ?? []) : []));
  return ties.flatMap(({ city, tie }) => {
    const here = places.get(city ?? '');
    if (city === undefined || !here || (tie !== 'weak' && tie !== 'none')) return [];
    const [nearest] = strong
      .map((there) => ({ name: there.name, km: Math.hypot(there.x - here.x, there.y - here.y) }))
      .sort((p, q) => p.km - q.km || compareText(p.name, q.name));
    return nearest ? [{ city, tie, companion: nearest.name, km: nearest.km }] : [];
  });
}

type Placed = City & { readonly x: number; readonly y: number };

const isPlaced = (city: City): city is Placed => city.x !== undefined && city.y !== undefined;
