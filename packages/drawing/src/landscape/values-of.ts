import { compareText, EVERYWHERE, type Network } from '@netz-map/core';
import type { WeighedNeighbours } from './neighbours.ts';

/** What partners have in common in the data. */
export type SharedValue = 'topic' | 'place' | 'group' | 'kind';

/**
 * What each partner of the map gives for it; nothing where it is not known, or means everything. Where a file holds several cities, a place
 * is a city.
 */
export function valuesOf(network: Network, ids: readonly string[], by: SharedValue): readonly (readonly string[])[] {
  const cities = new Set(network.organisations.flatMap((each) => each.network ?? []));
  return ids.map((id) => {
    const { topics, places, groups, kind, network: city } = network.organisation(id)!;
    if (by === 'place' && cities.size > 1) return city ? [city] : [];
    if (by === 'topic') return topics;
    if (by === 'place') return places.filter((place) => place !== EVERYWHERE);
    if (by === 'group') return groups;
    return kind ? [kind] : [];
  });
}

const ROUNDS = 8;

/**
 * Puts each partner into one of few groups by a value that it shares with others. Whoever has several of the values goes where most of
 * its own partners are, so that regions hang together and yet say nothing that is not in the data.
 *
 * @param most how many groups at most: those that together reach most partners
 * @returns titles, and for each partner the place of its title, or −1
 */
export function groupsByValue(
  values: readonly (readonly string[])[],
  { start, list, weight }: WeighedNeighbours,
  most: number,
): { readonly titles: readonly string[]; readonly group: Int32Array } {
  const titles = widestReaching(values, most);
  const place = new Map(titles.map((title, i) => [title, i]));
  const own = values.map((list) => list.flatMap((value) => place.get(value) ?? []).sort((a, b) => a - b));
  const group = Int32Array.from(own, ([first]) => first ?? -1);
  const near = new Float64Array(titles.length);
  // at first everybody counts for all they could belong to, so that it does not matter who is asked first
  const couldBe = (i: number, weight: number): void => own[i]!.forEach((each) => void (near[each]! += weight / own[i]!.length));
  const is = (i: number, weight: number): void => void (group[i]! >= 0 && (near[group[i]!]! += weight));
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    own.forEach((choice, i) => {
      if (choice.length < 2) return;
      near.fill(0);
      for (let e = start[i]!; e < start[i + 1]!; e++) (round === 0 ? couldBe : is)(list[e]!, weight[e]!);
      let best = group[i]!;
      for (const each of choice) if (near[each]! > near[best]!) best = each;
      changed ||= best !== group[i];
      group[i] = best;
    });
  }
  return { titles, group };
}

/** Each time the value that most of those have whom no earlier one reaches. */
function widestReaching(values: readonly (readonly string[])[], most: number): string[] {
  const chosen: string[] = [];
  let left = values;
  while (chosen.length < most) {
    const counts = new Map<string, number>();
    for (const list of left) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [widest] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
    if (!widest) break;
    chosen.push(widest[0]);
    left = left.filter((list) => !list.includes(widest[0]));
  }
  return chosen;
}
