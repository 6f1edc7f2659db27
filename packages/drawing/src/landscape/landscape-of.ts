import type { Audience, Network } from '@netz-map/core';
import type { MapModel } from '../map-model/map-model.ts';
import { countsOf, titlesFrom } from './circle-titles.ts';
import { circlesOf } from './circles-of.ts';
import type { Landscape, LandscapeBy } from './landscape.ts';
import { weighedNeighbours, type WeighedNeighbours } from './neighbours.ts';
import { groupsByValue, valuesOf, type SharedValue } from './values-of.ts';

/** What to gather partners by; `auto` takes what fits the network, or nothing. */
export type LandscapeWish = 'auto' | 'none' | SharedValue;

/** On a very small map everybody is to be seen at a glance. */
const FEWEST_PARTNERS = 25;
const MOST_GROUPS = 7;
/** Above so many partners a map is that of a country: seven regions would leave most of it without a name. */
const WIDE_ABOVE = 600;
const MOST_WIDE = 16;
/** Above so many partners the regions stand for those whose names have no room. */
const FAR_ABOVE = 2000;
const MOST_FAR_ABOVE = 24;
/** Two who have something in common are a pair, not a region. */
const LEAST_MEMBERS = 4;
const LEAST_SHARE = 0.02;
const ENOUGH_MEMBERS = 25;
/** So much more often than by chance ties must stay inside the groups, and so many partners must be in one. */
const LEAST_HOLD = { data: 0.22, circles: 0.3 };
const LEAST_REACH = 0.45;
/** In large networks so few groups cannot reach that many, and tell where one is all the same. */
const LARGE_FROM = 300;
const LEAST_REACH_LARGE = 0.2;
const SHARED: readonly SharedValue[] = ['topic', 'place', 'group', 'kind'];

const isShared = (wish: LandscapeWish): wish is SharedValue => (SHARED as readonly string[]).includes(wish);

/** A network cannot change, and its regions are the same on every day. */
const known = new WeakMap<Network, Map<string, readonly Landscape[]>>();

/**
 * The regions of a network: who belongs together, by what the data say (topics, places, groups, kinds), or else by who works with whom.
 * Does not depend on where anybody stands; the first one is what a layout may keep together.
 *
 * @param model of the same network, on whatever day
 * @param audience `public`: the groups of the network itself (steering group, working groups) are not looked at
 * @param circles those that a layout has kept together; without them they are looked for
 * @returns best first; nothing where no grouping says more than chance, or the network is very small. Memoised per network
 * @remarks Complexity: about linear in ties.
 */
export function landscapesOf(
  network: Network,
  model: MapModel,
  wish: LandscapeWish = 'auto',
  audience: Audience = 'internal',
  circles?: Int32Array,
): readonly Landscape[] {
  if (wish === 'none' || (wish === 'auto' && model.ids.length < FEWEST_PARTNERS)) return [];
  if (wish === 'group' && audience === 'public') return [];
  let answers = known.get(network);
  if (!answers) known.set(network, (answers = new Map()));
  const question = `${wish} ${audience}`;
  let found = answers.get(question);
  if (!found) answers.set(question, (found = compute(network, model, wish, audience, circles)));
  return found;
}

function compute(
  network: Network,
  model: MapModel,
  wish: Exclude<LandscapeWish, 'none'>,
  audience: Audience,
  kept: Int32Array | undefined,
): readonly Landscape[] {
  const neighbours = weighedNeighbours(model);
  const large = model.ids.length > LARGE_FROM;
  const most = model.ids.length > FAR_ABOVE ? MOST_FAR_ABOVE : model.ids.length > WIDE_ABOVE ? MOST_WIDE : MOST_GROUPS;
  const byValue = (by: SharedValue): Landscape => {
    const { titles, group } = groupsByValue(valuesOf(network, model.ids, by), neighbours, most);
    return gathered(by, model, neighbours, group, (number) => titles[number]!, most);
  };
  // an attribute of a page may say anything
  if (isShared(wish)) return [byValue(wish)].filter(({ groups }) => groups.length > 0);
  const shared = SHARED.filter((by) => by !== 'group' || audience !== 'public');
  const named = titlesFrom(network, model, shared);
  const circles = gathered('circle', model, neighbours, kept ?? circlesOf(neighbours), (_, members) => named(members), most);
  const telling = (landscapes: readonly Landscape[], least: number): Landscape[] =>
    landscapes
      .map((landscape) => ({ landscape, ...heldTogether(landscape, model, neighbours) }))
      .filter(({ hold, reach }) => hold >= least && reach >= (large ? LEAST_REACH_LARGE : LEAST_REACH))
      .sort((a, b) => b.hold - a.hold)
      .map(({ landscape }) => landscape);
  return [...telling(shared.map(byValue), LEAST_HOLD.data), ...telling([circles], LEAST_HOLD.circles)];
}

/** Largest groups first, small ones left out; those without a tie belong to none, as they stand in a row of their own. */
function gathered(
  by: LandscapeBy,
  { ids, partners, ties }: MapModel,
  neighbours: WeighedNeighbours,
  group: Int32Array,
  titleOf: (number: number, members: readonly number[]) => string | undefined,
  most: number,
): Landscape {
  const members = new Map<number, number[]>();
  group.forEach((number, i) => {
    if (number < 0 || partners[i] === 0) return;
    const list = members.get(number);
    if (list) list.push(i);
    else members.set(number, [i]);
  });
  const least = Math.max(LEAST_MEMBERS, Math.min(ENOUGH_MEMBERS, ids.length * LEAST_SHARE));
  const kept = [...members].filter(([, { length }]) => length >= least).sort(([, a], [, b]) => b.length - a.length || a[0]! - b[0]!);
  const place = new Int32Array(ids.length).fill(-1);
  const groups = kept.slice(0, most).map(([number, list], i) => {
    for (const each of list) place[each] = i;
    const inside = (each: number): number => {
      let sum = 0;
      for (let e = neighbours.start[each]!; e < neighbours.start[each + 1]!; e++)
        if (group[neighbours.list[e]!] === number) sum += neighbours.weight[e]!;
      return sum;
    };
    const centre = list.reduce(
      (best, each) => {
        const sum = inside(each);
        return sum > best.sum ? { each, sum } : best;
      },
      { each: list[0]!, sum: -1 },
    ).each;
    return { title: titleOf(number, list), centre, size: list.length };
  });
  const bridges: number[] = [];
  for (let t = 0; t < ties.count; t++) {
    const [a, b] = [ties.source[t]!, ties.target[t]!];
    if (place[a]! >= 0 && place[a] === place[b]) bridges.push(a, b);
  }
  const called = countsOf(groups.map(({ title }) => (title === undefined ? [] : [title])));
  // two circles of one name are called after who is in their middle
  const told = groups.map((each) => (called.get(each.title!)! > 1 ? { ...each, title: undefined } : each));
  return { by, groups: told, group: place, bridges: Uint32Array.from(bridges) };
}

/** How much more ties stay inside the groups than by chance (modularity, those outside counted as alone), and how many are in one. */
function heldTogether({ groups, group }: Landscape, { partners, ties }: MapModel, { start, list, weight }: WeighedNeighbours): Held {
  const [total, inside] = [new Float64Array(groups.length), new Float64Array(groups.length)];
  let [all, tied, reached] = [0, 0, 0];
  group.forEach((own, i) => {
    if (partners[i]! > 0) tied++;
    if (own >= 0) reached++;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      all += weight[e]!;
      if (own < 0) continue;
      total[own]! += weight[e]!;
      if (group[list[e]!] === own) inside[own]! += weight[e]!;
    }
  });
  if (ties.count === 0 || groups.length < 2) return { hold: 0, reach: 0 };
  return { hold: groups.reduce((sum, _, g) => sum + inside[g]! / all - (total[g]! / all) * (total[g]! / all), 0), reach: reached / tied };
}

interface Held {
  readonly hold: number;
  readonly reach: number;
}
