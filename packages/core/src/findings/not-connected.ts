// "Drei Partner sind noch nicht angebunden."
import { degreeOf } from '../metrics/snapshot/snapshot.ts';
import { knownTies } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Organisations without any tie, not even a dormant one. Empty when the file tells of no tie at all: unknown is not unconnected. */
export function notConnected(context: Context): Finding[] {
  if (context.network.ties.length === 0) return [];
  const grounds = knownTies(context);
  return context.present
    .filter((_, v) => degreeOf(context.all, v) === 0)
    .map(({ id }) =>
      makeFinding({
        code: 'not-connected',
        parties: [id],
        evidence: {},
        grounds,
        neverCertain: true,
        audience: 'internal',
        tone: 'attention',
      }),
    );
}
