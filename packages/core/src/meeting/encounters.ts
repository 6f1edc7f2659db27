import type { Context } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import { commonGround, plausibility, profileOf } from '../suggestions/common-ground.ts';
import type { Common } from '../suggestions/suggestion.ts';
import type { TieStage } from '../model/tie.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { type Couple, coupleKey, requireCouples } from './couples.ts';

/** What the coordination knows beyond the file. */
export interface EncounterOptions {
  /**
   * More for the conflict list ("nicht zusammenbringen"): never put together. What stands in the file (`Organisation.avoid`, ties under
   * strain) need not be named.
   */
  readonly avoid?: readonly Couple[] | undefined;
  /** Who was paired at an earlier meeting; of three who sat together, each two. */
  readonly earlierPairs?: readonly Couple[] | undefined;
}

/** What stands between two of those who come, and what brings them together. The order of the two never matters. */
export interface Encounters {
  /** Never to be put together: on the conflict list, or with a tie under strain, even a dormant one. */
  apart(a: string, b: string): boolean;
  /** Those of the conflict list of which both are there. */
  conflictsAmong(ids: readonly string[]): Conflict[];
  /** They have an active or undated tie. */
  known(a: string, b: string): boolean;
  /** They were paired before. */
  again(a: string, b: string): boolean;
  /** They have agreed on something that has not begun, as far as the data tell. */
  agreed(a: string, b: string): boolean;
  /** One of them did not want to work with the other; nothing is proposed to them again. */
  declined(a: string, b: string): boolean;
  /** They had a tie that is dormant now. */
  formerTie(a: string, b: string): boolean;
  common(a: string, b: string): Common;
  /** How much there is to talk about; a whole number, only for choosing, never shown. */
  worth(a: string, b: string): number;
}

/**
 * Looks at two organisations at a time.
 *
 * @throws TypeError when one of the lists holds something that is not a pair of organisations. Complexity: linear in organisations and ties.
 */
export function encountersOf(context: Context, { avoid, earlierPairs }: EncounterOptions, where: string): Encounters {
  const { network } = context;
  const conflicts = conflictsOf(network, avoid, where);
  const earlier = new Set(requireCouples(network, earlierPairs ?? [], 'earlierPairs', where).map(([a, b]) => coupleKey(a, b)));
  const [agreed, declined] = [couplesAt(network, 'agreed'), couplesAt(network, 'declined')];
  const profiles = new Map(network.organisations.map((organisation) => [organisation.id, profileOf(organisation)]));
  return {
    apart: conflicts.has,
    conflictsAmong: conflicts.among,
    known: (a, b) => context.activelyTied(a, b),
    again: (a, b) => earlier.has(coupleKey(a, b)),
    agreed: (a, b) => agreed.has(coupleKey(a, b)),
    declined: (a, b) => declined.has(coupleKey(a, b)),
    formerTie: (a, b) => context.pair(a, b)?.state === 'dormant',
    common: (a, b) => commonGround(network.organisation(a)!, network.organisation(b)!),
    worth: (a, b) => plausibility(profiles.get(a)!, profiles.get(b)!, false),
  };
}

function couplesAt({ ties }: Network, wanted: TieStage): Set<string> {
  return new Set(ties.flatMap(({ from, to, stage }) => (stage === wanted ? [coupleKey(from, to)] : [])));
}
