// "37 von 40 Partnern sind miteinander verbunden." / "Zwei Partner bilden einen Kreis für sich."
import { partsOf } from '../metrics/cohesion/parts-of.ts';
import { knownTies } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/**
 * The connected parts of the active network with at least two members. One with more than half of all partners is what holds,
 * and may be told in public; the others ask for attention.
 */
export function component(context: Context): Finding[] {
  const grounds = knownTies(context);
  return partsOf(context.active)
    .filter((part) => part.length > 1)
    .map((part) => {
      const main = part.length * 2 > context.present.length;
      return makeFinding({
        code: 'component',
        parties: part.map((v) => context.active.ids[v]!),
        evidence: { main, size: part.length, networkSize: context.present.length },
        grounds,
        neverCertain: true,
        audience: main ? 'public' : 'internal',
        tone: main ? 'strength' : 'attention',
      });
    });
}
