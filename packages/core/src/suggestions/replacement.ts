// "Die Teestube ist nicht mehr dabei. Was sie für das Frauenzentrum tat, könnte das Sprachcafé übernehmen."
import type { Context } from '../findings/context.ts';
import { isFree } from '../findings/cover-needs.ts';
import { stableId } from '../findings/make-finding.ts';
import { cutOffBy } from '../metrics/cohesion/cut-points.ts';
import type { Organisation } from '../model/organisation.ts';
import { commonGround } from './common-ground.ts';
import { type Draft, makeDraft } from './draft.ts';
import {
  describeSubstitute,
  REPLACEMENT_FITS_FROM,
  REPLACEMENT_MUST_FROM,
  type Replacement,
  searchSubstitutes,
} from './find-substitutes.ts';
import type { Limits } from './limits.ts';
import { type Lost, lostPartners, type WhyLost } from './lost-partners.ts';
import type { Caveat } from './suggestion.ts';

/** Who has lost a partner needs one now; what only might happen can wait. */
const VALUE = { ended: 62, 'funding-risk': 44, bridge: 38 } as const;
/** Nearly fitting is worth less, and only asked for when somebody has really gone. */
const PARTLY = 10;
/** A choice for who has lost somebody, one name as provision. */
const MOST = { ended: 2, 'funding-risk': 1, bridge: 1 } as const;

/**
 * Substitutes for each one who asks, see `replacements`: for partners that have left, and as provision for those whose money ends soon and
 * those on whom a part hangs (there only those ask who would be cut off). Nobody who is full or pauses, nobody the asker already knows; and
 * who already works with a full substitute needs none.
 *
 * Complexity: for each lost partner linear in the organisations that share a topic, and in those who ask.
 */
export function replacement(context: Context, limits: Limits): Draft[] {
  const search = searchSubstitutes(context);
  return lostPartners(context).flatMap((one) => {
    const lost = context.network.organisation(one.id)!;
    const [why] = [...one.why].sort((a, b) => VALUE[b] - VALUE[a]) as [WhyLost];
    const fits = substitutes(context, lost, why, search);
    if (fits.length === 0) return [];
    return askersOf(context, one, why).flatMap((asker) => {
      if (fits.some(({ id, fit }) => fit === 'full' && context.activelyTied(asker, id))) return [];
      return fits
        .filter(({ id }) => id !== asker && !context.activelyTied(asker, id) && !limits.never(asker, id))
        .slice(0, MOST[why])
        .map((fit) => draft(context, lost.id, why, asker, fit));
    });
  });
}

interface Fit {
  readonly id: string;
  /** What both have in common and what is not known; of hundreds only those chosen are asked. */
  describe(): Pick<Replacement, 'common' | 'unknown'>;
  readonly fit: 'full' | 'partly';
  readonly successor: boolean;
}

function substitutes(context: Context, lost: Organisation, why: WhyLost, search: ReturnType<typeof searchSubstitutes>): Fit[] {
  const found = search(lost, why === 'ended' ? REPLACEMENT_FITS_FROM : REPLACEMENT_MUST_FROM)
    .found.filter(({ organisation }) => isFree(organisation))
    .map((one): Fit => ({
      id: one.organisation.id,
      describe: () => describeSubstitute(lost, one),
      fit: one.score >= REPLACEMENT_MUST_FROM ? 'full' : 'partly',
      successor: false,
    }));
  const successor = lost.successor === undefined ? undefined : context.network.organisation(lost.successor);
  if (why !== 'ended' || successor?.status !== 'active') return found;
  // who has taken over the work comes first, whatever the words say
  const { id } = successor;
  const describe: Fit['describe'] = () => ({ common: commonGround(lost, successor), unknown: [] });
  return [{ id, describe, fit: 'full', successor: true }, ...found.filter((one) => one.id !== id)];
}

function askersOf(context: Context, { id, askers }: Lost, why: WhyLost): readonly string[] {
  if (why !== 'bridge') return askers;
  const { active } = context;
  const cutOff = new Set(cutOffBy(active, active.indexOf.get(id)!).flatMap((part) => part.map((v) => active.ids[v]!)));
  return askers.filter((asker) => cutOff.has(asker));
}

function draft(context: Context, lost: string, why: WhyLost, asker: string, { id, describe, fit, successor }: Fit): Draft {
  const { common, unknown } = describe();
  const { capacity, offerKind } = context.network.organisation(id)!;
  const caveats: Caveat[] = [
    ...(context.pair(asker, id) ? (['dormant-tie'] as const) : []),
    ...(capacity === undefined ? (['capacity-unknown'] as const) : []),
    // only a successor: others who are full are not asked
    ...(capacity === 'full' ? (['capacity-full'] as const) : []),
    ...(offerKind === 'project' ? (['project-only'] as const) : []),
  ];
  return makeDraft(context, {
    code: 'replacement',
    parties: [asker, id],
    distinction: lost,
    evidence: { lost, why, common, fit, successor },
    answers: why === 'ended' ? [] : [stableId(why, [lost])],
    caveats,
    certainty: successor ? 'certain' : fit === 'full' && unknown.length === 0 ? 'likely' : 'uncertain',
    value: VALUE[why] - (fit === 'partly' ? PARTLY : 0) + (successor ? PARTLY : 0),
  });
}
