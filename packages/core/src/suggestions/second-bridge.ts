// "Fiele die Welcome-Werkstatt aus, wären zwölf Partner abgeschnitten. A und B könnten eine zweite Brücke sein."
import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import { cutOffBy, cutPoints } from '../metrics/cohesion/cut-points.ts';
import { partsOf } from '../metrics/cohesion/parts-of.ts';
import { compareText } from '../shared/compare.ts';
import type { Organisation } from '../model/organisation.ts';
import { type Candidate, matchmaker } from './candidates.ts';
import { WORTH_A_TALK } from './common-ground.ts';
import { availability, type Draft, makeDraft } from './draft.ts';
import type { Limits } from './limits.ts';
import type { Caveat } from './suggestion.ts';

const BASE = 50;
/** The more partners a second way secures, the better; above twenty more it makes no difference to the order. */
const MOST_GAIN = 20;
/** A part with more members is represented by its best tied ones, so that a large network stays quick. */
const MOST_MEMBERS = 12;

/**
 * For each part that would be cut off without one organisation: the pair, one from inside and one from the rest, that has most
 * in common and could become a second way. Former ties are revived first.
 * Complexity: cut-off parts × up to 12 members × organisations that share a topic with them.
 */
export function secondBridge(context: Context, limits: Limits): Draft[] {
  const { active, present } = context;
  const { candidates, anybody } = matchmaker(context, limits);
  const partOf = new Map<string, number>();
  partsOf(active).forEach((part, index) => part.forEach((v) => partOf.set(active.ids[v]!, index)));
  return cutPoints(active).articulationPoints.flatMap((cut) =>
    cutOffBy(active, cut).flatMap((part): Draft[] => {
      const inside = new Set(part.map((v) => active.ids[v]!));
      const { id: bridge } = present[cut]!;
      const inTheRest = (id: string): boolean => id !== bridge && !inside.has(id) && partOf.get(id) === partOf.get(bridge);
      const members = part
        .map((v) => present[v]!)
        .sort((a, b) => context.activeDegree(b.id) - context.activeDegree(a.id) || compareText(a.id, b.id))
        .slice(0, MOST_MEMBERS);
      const best = members
        .flatMap((member) => candidates(member, inTheRest, 1).map((candidate) => ({ member, candidate })))
        .sort((p, q) => q.candidate.plausibility - p.candidate.plausibility || compareText(p.member.id, q.member.id))[0];
      const [member, candidate] = best ? [best.member, best.candidate] : [members[0]!, anybody(members[0]!, inTheRest)];
      return candidate ? [draft(context, bridge, part.length, member, candidate)] : [];
    }),
  );
}

function draft(context: Context, bridge: string, secured: number, member: Organisation, candidate: Candidate): Draft {
  const worth = candidate.plausibility >= WORTH_A_TALK;
  const caveats = new Set<Caveat>([...availability(context, member.id), ...candidate.caveats]);
  if (candidate.formerTie) caveats.add('dormant-tie');
  if (!worth) caveats.add('little-in-common');
  return makeDraft(context, {
    code: 'second-bridge',
    parties: [member.id, candidate.id],
    distinction: bridge,
    evidence: { common: candidate.common, formerTie: candidate.formerTie, relieves: [bridge], secured },
    answers: [stableId('bridge', [bridge])],
    caveats: [...caveats],
    certainty: worth ? 'likely' : 'uncertain',
    value: BASE + Math.min(MOST_GAIN, secured) + Math.min(9, candidate.plausibility) / 10,
  });
}
