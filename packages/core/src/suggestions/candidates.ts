import type { Context } from '../findings/context.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { commonGround, plausibility } from './common-ground.ts';
import { availability } from './draft.ts';
import type { Caveat, Common } from './suggestion.ts';

/** Somebody whom an organisation could meet, and why. */
export interface Candidate {
  readonly id: string;
  readonly common: Common;
  readonly formerTie: boolean;
  readonly plausibility: number;
  readonly caveats: readonly Caveat[];
}

/**
 * Whom `organisation` could meet among `others`, best first: most to talk about, then whoever can take on something now, then
 * whoever already has ties (a first contact should lead on), then by id. Left out: itself, active and strained ties, other cities.
 * Complexity: linear in `others`, plus sorting.
 */
export function candidates(context: Context, organisation: Organisation, others: readonly Organisation[]): Candidate[] {
  return others
    .filter((other) => other.id !== organisation.id && other.network === organisation.network)
    .flatMap((other): Candidate[] => {
      const pair = context.pair(organisation.id, other.id);
      if (pair && (pair.state !== 'dormant' || pair.strained)) return [];
      const common = commonGround(organisation, other);
      const formerTie = pair !== undefined;
      return [{ id: other.id, common, formerTie, plausibility: plausibility(common, formerTie), caveats: availability(context, other.id) }];
    })
    .sort(
      (p, q) =>
        q.plausibility - p.plausibility ||
        p.caveats.length - q.caveats.length ||
        context.activeDegree(q.id) - context.activeDegree(p.id) ||
        compareText(p.id, q.id),
    );
}
