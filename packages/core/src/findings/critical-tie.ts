// "Die Verbindung zwischen A und B ist die einzige zwischen zwei Teilen."
import { cutOffByBridge, cutPoints } from '../metrics/cohesion/cut-points.ts';
import { tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Exactly the bridge edges of the active network, each with the smaller of the two parts it holds together. */
export function criticalTie(context: Context): Finding[] {
  const { active } = context;
  const grounds = tieDates(context);
  const ids = (part: readonly number[]): string[] => part.map((v) => active.ids[v]!);
  return cutPoints(active).bridges.map((edge) => {
    const { cutOff, remaining } = cutOffByBridge(active, edge);
    return makeFinding({
      code: 'critical-tie',
      parties: ids(edge),
      evidence: { cutOff: ids(cutOff), remaining },
      grounds,
      audience: 'internal',
      tone: 'attention',
    });
  });
}
