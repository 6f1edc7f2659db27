// "Kinderbetreuung gibt es, aber nur in Projekten."
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import type { Network } from '../model/network.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Open needs that can be met at present, but within projects only: of all who could meet them at least one offers it as a project, and none
 * for good. Offers of which nobody knows whether they stay are not projects; they make the finding less sure, and where all are such,
 * nothing is said. Rests on the providers of the need alone.
 *
 * Complexity: linear in the providers of needs.
 */
export function onlyProject(context: Context): Finding[] {
  const { network, needs } = context;
  return needs.flatMap(({ need, providers }) => {
    const { projects, regular, unknown } = offerKindsOf(network, providers);
    if (projects.length === 0 || regular.length > 0) return [];
    const { id, who, topic, targetGroup, place } = need;
    return makeFinding({
      code: 'only-project',
      parties: [who],
      distinction: id,
      evidence: { needId: id, topic, targetGroup, place, providers, unknown, until: lastEnd(network, providers) },
      grounds: { on: 'offer-kinds', known: projects.length, of: providers.length },
      neverCertain: unknown.length > 0,
      audience: 'internal',
      tone: 'attention',
    });
  });
}

/** Providers by what is known of how long their offer stays, in their order. */
export interface OfferKinds {
  readonly projects: readonly string[];
  readonly regular: readonly string[];
  readonly unknown: readonly string[];
}

/** Sorts organisations by whether what they offer ends with a project. Complexity: linear. */
export function offerKindsOf(network: Network, ids: readonly string[]): OfferKinds {
  const kinds: Record<keyof OfferKinds, string[]> = { projects: [], regular: [], unknown: [] };
  for (const id of ids) {
    const { offerKind } = network.organisation(id)!;
    kinds[offerKind === 'project' ? 'projects' : (offerKind ?? 'unknown')].push(id);
  }
  return kinds;
}

/** When the last of them loses its money; unknown as soon as one end is. */
function lastEnd(network: Network, ids: readonly string[]): IsoDay | undefined {
  let last: IsoDay | undefined;
  for (const id of ids) {
    const end = network.organisation(id)!.funding?.securedUntil;
    if (end === undefined) return undefined;
    if (last === undefined || compareText(end, last) > 0) last = end;
  }
  return last;
}
