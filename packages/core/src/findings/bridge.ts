// "Nur die Welcome-Werkstatt verbindet zwölf Partner mit dem übrigen Netz."
import { cutOffBy, cutPoints } from '../metrics/cohesion/cut-points.ts';
import { partsOf } from '../metrics/cohesion/parts-of.ts';
import { tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Exactly the articulation points of the active network, each with who would lose the way to the rest. */
export function bridge(context: Context): Finding[] {
  const { active, all } = context;
  const grounds = tieDates(context);
  const stillCutWithDormant = new Set(cutPoints(all).articulationPoints);
  const sizeOf = new Map(partsOf(active).flatMap((part) => part.map((v) => [v, part.length] as const)));
  return cutPoints(active).articulationPoints.map((v) => {
    const cutOff = cutOffBy(active, v).map((part) => part.map((w) => active.ids[w]!));
    const lost = cutOff.reduce((sum, part) => sum + part.length, 0);
    return makeFinding({
      code: 'bridge',
      parties: [active.ids[v]!],
      evidence: { cutOff, remaining: sizeOf.get(v)! - 1 - lost, dormantWayAround: !stillCutWithDormant.has(v) },
      grounds,
      audience: 'internal',
      tone: 'attention',
    });
  });
}
