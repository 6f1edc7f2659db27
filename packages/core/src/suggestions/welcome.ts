// "Der Chor ist seit März dabei und kennt erst einen Partner. Mit der Lukasgemeinde hat er Begegnung und das Nordend gemeinsam."
import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import { type IsoDay, monthsBetween } from '../shared/calendar.ts';
import { matchmaker } from './candidates.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Limits } from './limits.ts';

/** A year with its meetings: afterwards nobody is new any more. */
export const NEW_FOR_MONTHS = 12;

/** Before a second bridge for this one partner alone, which would be the same two with a weaker reason. */
const VALUE = 52;
const MOST = 2;

/**
 * Second contacts for partners that joined in the last twelve months and have one tie so far. Who has none at all is introduced by
 * `introduce`. Only where there is something in common: a second contact should be a good one.
 *
 * Complexity: newcomers × organisations that share a topic.
 */
export function welcome(context: Context, limits: Limits): Draft[] {
  const { candidates } = matchmaker(context, limits);
  return context.present.flatMap((newcomer) => {
    const { id, memberSince } = newcomer;
    if (memberSince === undefined || !isNew(memberSince, context.asOf) || context.activeDegree(id) !== 1) return [];
    const [partner] = context.partners(id) as [string];
    // where the partner knows others, it alone holds the newcomer in the network
    const bridge = context.activeDegree(partner) > 1 ? [stableId('bridge', [partner])] : [];
    return candidates(newcomer, () => true, MOST).map((host) =>
      makeDraft(context, {
        code: 'welcome',
        parties: [id, host.id],
        evidence: { common: host.common, formerTie: host.formerTie, since: memberSince },
        answers: [stableId('single-tie', [id]), ...bridge],
        caveats: [...host.caveats, ...(host.formerTie ? (['dormant-tie'] as const) : [])],
        certainty: 'likely',
        value: VALUE + Math.min(9, host.plausibility) / 10,
      }),
    );
  });
}

function isNew(memberSince: IsoDay, asOf: IsoDay): boolean {
  const months = monthsBetween(memberSince, asOf);
  return months >= 0 && months <= NEW_FOR_MONTHS;
}
