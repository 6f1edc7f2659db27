// "Zwischen dem Jobcenter und der Beratungsstelle muss die Übergabe klappen; der Kontakt ruht seit drei Jahren."
import type { Context } from '../findings/context.ts';
import { unkeptPromise } from '../findings/unkept-promise.ts';
import { compareText } from '../shared/compare.ts';
import { type Draft, makeDraft } from './draft.ts';

/** A hand-over that does not work leaves people between two doors. What slept once worked: it is easier to wake. */
const VALUE = { dormant: 74, agreed: 70, idea: 66 } as const;

/**
 * Every pair with a tie that must exist by law or procedure, but has no active or undated one: it sleeps, was only agreed, or is only
 * thought of. What is to begin on a later day is not yet asked after. See the finding `unkept-promise`.
 *
 * Complexity: linear in ties, but for sorting.
 */
export function handOver(context: Context): Draft[] {
  const agreed = new Set(
    context.network.ties.flatMap(({ from, to, stage }) => (stage === 'agreed' ? [JSON.stringify([from, to].sort(compareText))] : [])),
  );
  return unkeptPromise(context).flatMap((finding): Draft[] => {
    if (finding.code !== 'unkept-promise' || finding.evidence.promise !== 'must') return [];
    const { since } = finding.evidence;
    const parties = finding.parties as [string, string];
    if (context.activelyTied(...parties)) return [];
    const state = finding.evidence.state === 'dormant' ? 'dormant' : agreed.has(JSON.stringify(parties)) ? 'agreed' : 'idea';
    return [
      makeDraft(context, {
        code: 'hand-over',
        obligation: 'must',
        parties,
        evidence: { state, since },
        answers: [finding.id],
        caveats: state === 'dormant' ? ['dormant-tie'] : [],
        certainty: state === 'dormant' && since === undefined ? 'likely' : 'certain',
        value: VALUE[state],
      }),
    ];
  });
}
