import type { Context } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import { commonGround, plausibility, profileOf } from '../suggestions/common-ground.ts';
import type { Common } from '../suggestions/suggestion.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';

/** Two organisations, in any order. */
export type Couple = readonly [string, string];

/** What the coordination knows beyond the file. */
export interface EncounterOptions {
  /** The conflict list ("nicht zusammenbringen"): never put together. Ties under strain need not be named, they are in the file. */
  readonly avoid?: readonly Couple[] | undefined;
  /** Who was paired at an earlier meeting; of three who sat together, each two. */
  readonly earlierPairs?: readonly Couple[] | undefined;
}

/** What stands between two of those who come, and what brings them together. The order of the two never matters. */
export interface Encounters {
  /** Never to be put together: on the conflict list, or with a tie under strain, even a dormant one. */
  apart(a: string, b: string): boolean;
  /** They have an active or undated tie. */
  known(a: string, b: string): boolean;
  /** They were paired before. */
  again(a: string, b: string): boolean;
  /** They had a tie that is dormant now. */
  formerTie(a: string, b: string): boolean;
  common(a: string, b: string): Common;
  /** How much there is to talk about; a whole number, only for choosing, never shown. */
  worth(a: string, b: string): number;
}

/**
 * Looks at two organisations at a time.
 *
 * @throws TypeError when one of the lists holds something that is not a pair of organisations: a wrong id in the conflict list would
 * bring together who must not meet.
 */
export function encountersOf(context: Context, { avoid, earlierPairs }: EncounterOptions, where: string): Encounters {
  const { network } = context;
  const conflict = coupleSet(network, avoid ?? [], 'avoid', where);
  const earlier = coupleSet(network, earlierPairs ?? [], 'earlierPairs', where);
  const profiles = new Map(network.organisations.map((organisation) => [organisation.id, profileOf(organisation)]));
  return {
    apart: (a, b) => conflict.has(keyOf(a, b)) || context.pair(a, b)?.strained === true,
    known: (a, b) => context.activelyTied(a, b),
    again: (a, b) => earlier.has(keyOf(a, b)),
    formerTie: (a, b) => context.pair(a, b)?.state === 'dormant',
    common: (a, b) => commonGround(network.organisation(a)!, network.organisation(b)!),
    worth: (a, b) => plausibility(profiles.get(a)!, profiles.get(b)!, false),
  };
}

/** All pairs of a list, by its order. */
export function couplesAmong(ids: readonly string[], which: (a: string, b: string) => boolean): Couple[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).flatMap((b) => (which(a, b) ? [[a, b] as const] : [])));
}

function keyOf(a: string, b: string): string {
  return JSON.stringify(compareText(a, b) < 0 ? [a, b] : [b, a]);
}

function coupleSet(network: Network, couples: readonly Couple[], name: string, where: string): Set<string> {
  if (!Array.isArray(couples)) throw expectation(where, `${name} to be a list of pairs of ids`, couples);
  return new Set(
    couples.map((couple: Couple) => {
      if (!Array.isArray(couple) || couple.length !== 2) throw expectation(where, `${name} to hold pairs of ids`, couple);
      for (const id of couple) if (!network.organisation(id)) throw expectation(where, `${name} to hold ids of organisations`, id);
      return keyOf(couple[0], couple[1]);
    }),
  );
}
