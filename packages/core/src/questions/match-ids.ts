import { compareText } from '../shared/compare.ts';
import { foldName } from '../shared/fold.ts';
import type { Network } from '../model/network.ts';

/** How two lists of organisations, ended ones included, were laid over each other by their ids. Ids in rising order. */
export interface MatchedIds {
  /** How many ids are in both lists. */
  readonly matched: number;
  /** Ids that only the older or only the younger list has: they could not be matched. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Among these, two that have the same name: perhaps one organisation under another id. `[before, after]`; nothing was concluded from it. */
  readonly perhapsSame: readonly (readonly [string, string])[];
  /** Ids in both lists whose names differ: renamed, or an id that was given away again. */
  readonly otherName: readonly string[];
}

/** Matches by id. Names are compared folded, as everywhere. Complexity: n log n in organisations. */
export function matchIds(before: Network, after: Network): MatchedIds {
  const onlyBefore = before.organisations.filter(({ id }) => !after.organisation(id));
  const onlyAfter = after.organisations.filter(({ id }) => !before.organisation(id));
  const inBoth = before.organisations.filter(({ id }) => after.organisation(id));
  const byName = new Map<string, string[]>();
  for (const { id, name } of onlyAfter) byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), id]);
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort(compareText);
  return {
    matched: inBoth.length,
    onlyBefore: ids(onlyBefore),
    onlyAfter: ids(onlyAfter),
    perhapsSame: onlyBefore
      .flatMap(({ id, name }) => (byName.get(foldName(name)) ?? []).map((other) => [id, other] as const))
      .sort((p, q) => compareText(p[0], q[0]) || compareText(p[1], q[1])),
    otherName: ids(inBoth.filter(({ id, name }) => foldName(name) !== foldName(after.organisation(id)!.name))),
  };
}
