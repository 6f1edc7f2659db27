import type { Network } from '@netz-map/core';
import type { MapModel } from '../map-model/map-model.ts';
import { valuesOf, type SharedValue } from './values-of.ts';

/** A circle is called after a value that this share of its members have … */
const TITLE_FROM = 0.6;
/** … if that is so much more than everywhere. */
const TITLE_ABOVE_USUAL = 1.5;

/** What most members of a circle have in common and others do not. */
export function titlesFrom(
  network: Network,
  { ids }: MapModel,
  shared: readonly SharedValue[],
): (members: readonly number[]) => string | undefined {
  const all = shared.map((by) => valuesOf(network, ids, by));
  const usual = all.map((values) => countsOf(values));
  return (members) => {
    let [title, most]: [string | undefined, number] = [undefined, TITLE_ABOVE_USUAL];
    all.forEach((values, by) => {
      const counts = countsOf(members.map((i) => values[i]!));
      for (const [value, count] of counts) {
        const share = count / members.length;
        const lift = share / (usual[by]!.get(value)! / ids.length);
        if (share >= TITLE_FROM && share * lift > most && lift >= TITLE_ABOVE_USUAL) [title, most] = [value, share * lift];
      }
    });
    return title;
  };
}

/** How many of the lists name each value. */
export function countsOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
