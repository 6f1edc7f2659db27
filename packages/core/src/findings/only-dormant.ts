// "Der Chor hat nur noch ruhende Verbindungen."
import { compareText } from '../shared/compare.ts';
import { degreeOf, neighboursOf } from '../metrics/snapshot/snapshot.ts';
import { tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Organisations that had ties, of which none is active or undated any more. */
export function onlyDormant(context: Context): Finding[] {
  const grounds = tieDates(context);
  const { all } = context;
  return context.present
    .filter((_, v) => degreeOf(context.active, v) === 0 && degreeOf(context.all, v) > 0)
    .map(({ id }) => {
      const ties = Array.from(neighboursOf(all, all.indexOf.get(id)!), (v) => all.ids[v]!)
        .map((partner) => ({ partner, lastContact: context.pair(id, partner)!.lastContact ?? '' }))
        .sort((p, q) => compareText(q.lastContact, p.lastContact) || compareText(p.partner, q.partner));
      return makeFinding({
        code: 'only-dormant',
        parties: [id],
        evidence: { former: ties.map((tie) => tie.partner), lastContact: ties[0]?.lastContact || undefined },
        grounds,
        audience: 'internal',
        tone: 'attention',
      });
    });
}
