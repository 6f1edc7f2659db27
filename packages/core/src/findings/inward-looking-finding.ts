// "Ein großer Partner könnte viele Türen öffnen: der Kreisverband."
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { inwardLooking } from './inward-looking.ts';
import { knownAmong } from './known-among.ts';
import { makeFinding } from './make-finding.ts';

/** Large partners whose ties hardly leave their own kind; those with the most ties inside first. */
export function inwardLookingFinding(context: Context): Finding[] {
  const { organisations } = inwardLooking(context.network, { asOf: context.asOf });
  const grounds = knownAmong('staff', context.present);
  return [...organisations]
    .sort((p, q) => q.inward - p.inward)
    .map(({ id, kind, inward, outward }) =>
      makeFinding({
        code: 'inward-looking',
        parties: [id],
        evidence: { kind, inward, outward },
        grounds,
        neverCertain: true,
        audience: 'internal',
        tone: 'attention',
      }),
    );
}
