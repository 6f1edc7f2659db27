import type { Network } from '../model/network.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';

/** Two organisations, in any order. */
export type Couple = readonly [string, string];

/** The same text for two organisations in either order. */
export function coupleKey(a: string, b: string): string {
  return JSON.stringify(compareText(a, b) < 0 ? [a, b] : [b, a]);
}

/** All pairs of a list, by its order. */
export function couplesAmong(ids: readonly string[], which: (a: string, b: string) => boolean): Couple[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).flatMap((b) => (which(a, b) ? [[a, b] as const] : [])));
}

/**
 * The couples of an option, checked: each with the smaller id first, by id, each once.
 *
 * @throws TypeError when the list holds something that is not a pair of organisations: a wrong id in the conflict list would bring
 * together who must not meet.
 */
export function requireCouples(network: Network, couples: readonly Couple[], name: string, where: string): Couple[] {
  if (!Array.isArray(couples)) throw expectation(where, `${name} to be a list of pairs of ids`, couples);
  const found = new Map<string, Couple>();
  for (const couple of couples as readonly Couple[]) {
    if (!Array.isArray(couple) || couple.length !== 2) throw expectation(where, `${name} to hold pairs of ids`, couple);
    for (const id of couple) if (!network.organisation(id)) throw expectation(where, `${name} to hold ids of organisations`, id);
    const [a, b] = couple;
    found.set(coupleKey(a, b), compareText(a, b) < 0 ? [a, b] : [b, a]);
  }
  return [...found.values()].sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
}
