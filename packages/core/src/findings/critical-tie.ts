// "Die Verbindung zwischen A und B ist die einzige zwischen zwei Teilen."
import { cutPoints, sidesOf } from '../metrics/cut-points.ts';
import { tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Exactly the bridge edges of the active network, each with the two parts it holds together. */
export function criticalTie(context: Context): Finding[] {
  const { active } = context;
  const grounds = tieDates(context);
  const ids = (part: readonly number[]): string[] => part.map((v) => active.ids[v]!);
  return cutPoints(active).bridges.map((edge) => {
    const [left, right] = sidesOf(active, edge);
    return makeFinding({
      code: 'critical-tie',
      parties: ids(edge),
      evidence: { sides: [ids(left), ids(right)] },
      grounds,
      audience: 'internal',
      tone: 'attention',
    });
  });
}
