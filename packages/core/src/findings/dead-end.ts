// "Sprache für Frauen gibt es im Netz, aber vom Sportverein führt kein Weg dorthin."
import { labelComponents } from '../metrics/cohesion/label-components.ts';
import type { WayEnds } from './care-evidence.ts';
import { knownTies } from './certainty.ts';
import type { Context } from './context.ts';
import type { CoveredNeed } from './cover-needs.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Open needs that somebody in the network could meet, while no way over active or undated ties leads from the seeker to any of them: the
 * needs without a referral. Empty when the file tells of no tie at all; likely at most, because perhaps nobody wrote the tie down.
 *
 * Complexity: linear in ties and in the providers of needs.
 */
export function deadEnd(context: Context): Finding[] {
  if (context.network.ties.length === 0) return [];
  const grounds = knownTies(context);
  return deadEndsOf(context).map((covered) => {
    const { need, providers } = covered;
    const { id, who, topic, targetGroup, place } = need;
    return makeFinding({
      code: 'dead-end',
      parties: [who],
      distinction: id,
      evidence: { needId: id, topic, targetGroup, place, providers, because: whereWayEnds(context, covered) },
      grounds,
      neverCertain: true,
      audience: 'internal',
      tone: 'attention',
    });
  });
}

/** The covered needs whose seeker and providers are in different parts of the active network, in the order of the needs. */
function deadEndsOf({ active, needs }: Context): CoveredNeed[] {
  const { labels } = labelComponents(active);
  const partOf = (id: string): number => labels[active.indexOf.get(id)!]!;
  return needs.filter(({ need, providers }) => providers.length > 0 && !providers.some((id) => partOf(id) === partOf(need.who)));
}

/** Why no way leads from the seeker of a need to any of its providers: asked only where none does. */
export function whereWayEnds({ activeDegree }: Context, { need, providers }: CoveredNeed): WayEnds {
  if (activeDegree(need.who) === 0) return 'seeker-without-tie';
  return providers.some((id) => activeDegree(id) > 0) ? 'separate-parts' : 'providers-without-tie';
}
