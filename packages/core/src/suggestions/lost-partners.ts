import type { Context } from '../findings/context.ts';
import { fundingRisks } from '../findings/funding-risks.ts';
import { cutPoints } from '../metrics/cohesion/cut-points.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';

/** Why a partner is missed or would be. `ended`: has left. `bridge`: holds parts together. `funding-risk`: its money ends soon. */
export type WhyLost = 'ended' | 'bridge' | 'funding-risk';

/** A partner that is lost, or whose loss would hurt. */
export interface Lost {
  readonly id: string;
  /** At least one. */
  readonly why: readonly WhyLost[];
  /** Ids of those who would have to look for somebody: its active partners; of one that has left, everybody with any row to it. */
  readonly askers: readonly string[];
}

/** Every lost or endangered partner, by id. Complexity: n log n in organisations and ties. */
export function lostPartners(context: Context): Lost[] {
  const { network, asOf, active } = context;
  const bridges = new Set(cutPoints(active).articulationPoints.map((v) => active.ids[v]!));
  const risks = new Set(fundingRisks(network, { asOf }).risks.map(({ id }) => id));
  const tiedToEnded = rowsToEnded(context);
  return network.organisations
    .flatMap(({ id, status }) => {
      const ended = status === 'ended';
      const why: WhyLost[] = [
        ...(ended ? (['ended'] as const) : []),
        ...(bridges.has(id) ? (['bridge'] as const) : []),
        ...(risks.has(id) ? (['funding-risk'] as const) : []),
      ];
      const askers = ended ? [...(tiedToEnded.get(id) ?? [])] : why.length > 0 ? context.partners(id) : [];
      return why.length > 0 ? [{ id, why, askers: askers.sort(compareText) }] : [];
    })
    .sort((p, q) => compareText(p.id, q.id));
}

/** Who is in the network and has a row to somebody who has left, dormant or not: nobody dates the last contact with the departed. */
function rowsToEnded({ network }: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const tied = new Map<string, Set<string>>();
  const remember = (gone: Organisation, other: Organisation): void => {
    if (gone.status !== 'ended' || other.status === 'ended') return;
    const there = tied.get(gone.id);
    if (there) there.add(other.id);
    else tied.set(gone.id, new Set([other.id]));
  };
  for (const tie of network.ties) {
    const [from, to] = [network.organisation(tie.from)!, network.organisation(tie.to)!];
    remember(from, to);
    remember(to, from);
  }
  return tied;
}
