import { compareText } from '../shared/compare.ts';
import type { City } from '../model/city.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Context } from './context.ts';

/** A city of a federation with its partners. */
export interface CityPart {
  /** As in `Organisation.network`; `undefined`: the file knows of one network only, and this is it. */
  readonly city: string | undefined;
  /** Present organisations, by id. */
  readonly partners: readonly Organisation[];
  /** What the file knows about the city itself. */
  readonly known: City | undefined;
}

/**
 * The cities of a federation, by name; empty in a file of one network, where nothing is to be put side by side. A file is one of a
 * federation when its partners name at least two cities. Who names none belongs to none.
 *
 * Complexity: n log n in cities, linear in organisations.
 */
export function citiesOf({ network, present }: Context): readonly (CityPart & { readonly city: string })[] {
  const partners = new Map<string, Organisation[]>();
  for (const organisation of present) {
    if (!organisation.network) continue;
    const here = partners.get(organisation.network);
    if (here) here.push(organisation);
    else partners.set(organisation.network, [organisation]);
  }
  if (partners.size < 2) return [];
  const known = new Map(network.cities.map((city) => [city.name, city]));
  return [...partners].sort(([a], [b]) => compareText(a, b)).map(([city, here]) => ({ city, partners: here, known: known.get(city) }));
}

/**
 * What is judged by itself: each city of a federation, or the one network of the file. People meet, sit in groups and divide tasks in
 * one place; taken together, a kind missing in eleven cities would count as there because the twelfth has it.
 */
export function localNetworks(context: Context): readonly CityPart[] {
  const cities = citiesOf(context);
  const [only, ...more] = context.network.cities;
  return cities.length > 0 ? cities : [{ city: undefined, partners: context.present, known: more.length === 0 ? only : undefined }];
}
