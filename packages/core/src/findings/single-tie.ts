// "Der Sportverein hängt an einer einzigen Verbindung."
import { degreeOf, neighboursOf } from '../metrics/snapshot/snapshot.ts';
import { knownTies } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Organisations with exactly one active tie. */
export function singleTie(context: Context): Finding[] {
  const grounds = knownTies(context);
  return context.present.flatMap(({ id }, v) => {
    if (degreeOf(context.active, v) !== 1) return [];
    const partner = context.active.ids[neighboursOf(context.active, v)[0]!]!;
    return makeFinding({
      code: 'single-tie',
      parties: [id],
      evidence: { partner },
      grounds,
      neverCertain: true,
      audience: 'internal',
      tone: 'attention',
    });
  });
}
