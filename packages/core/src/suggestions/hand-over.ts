// "Zwischen dem Jobcenter und der Beratungsstelle muss die Übergabe klappen; der Kontakt ruht seit drei Jahren."
import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import type { Tie } from '../model/tie.ts';
import { compareText } from '../shared/compare.ts';
import { type Draft, makeDraft } from './draft.ts';

/** A hand-over that does not work leaves people between two doors. What slept once worked: it is easier to wake. */
const VALUE = { dormant: 74, agreed: 70, idea: 66 } as const;

/**
 * Every pair with a tie that must exist by law or procedure, but has no active or undated one: it sleeps, was only agreed, or is only
 * thought of. Complexity: linear in ties, but for sorting.
 */
export function handOver(context: Context): Draft[] {
  const { network } = context;
  const present = (id: string): boolean => network.organisation(id)!.status !== 'ended';
  const wanted = new Map<string, Tie[]>();
  for (const tie of network.ties) {
    if (tie.must !== true || tie.from === tie.to || !present(tie.from) || !present(tie.to)) continue;
    if (context.activelyTied(tie.from, tie.to)) continue;
    const key = JSON.stringify([tie.from, tie.to].sort(compareText));
    wanted.set(key, [...(wanted.get(key) ?? []), tie]);
  }
  return [...wanted]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, ties]) => {
      const parties = JSON.parse(key) as [string, string];
      const pair = context.pair(...parties);
      const state = pair ? 'dormant' : ties.some(({ stage }) => stage === 'agreed') ? 'agreed' : 'idea';
      const days = ties.flatMap(({ since, lastContact }) => since ?? lastContact ?? []).sort(compareText);
      return makeDraft(context, {
        code: 'hand-over',
        obligation: 'must',
        parties,
        evidence: { state, since: pair?.lastContact ?? days.at(-1) },
        answers: [stableId('unkept-promise', parties)],
        caveats: pair ? ['dormant-tie'] : [],
        certainty: pair && !pair.lastContact ? 'likely' : 'certain',
        value: VALUE[state],
      });
    });
}
