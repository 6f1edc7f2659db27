// "Das Projekt endet im März. Die Volkshochschule hält zum selben Thema ein Regelangebot: dort ließe sich anschließen."
import type { Context } from '../findings/context.ts';
import { isFree } from '../findings/cover-needs.ts';
import { fundingRisks } from '../findings/funding-risks.ts';
import { stableId } from '../findings/make-finding.ts';
import { WELFARE_KIND } from '../findings/welfare-ties.ts';
import { degreeOf, neighboursOf } from '../metrics/snapshot/snapshot.ts';
import type { Organisation } from '../model/organisation.ts';
import { commonGround, worthOf } from './common-ground.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Limits } from './limits.ts';
import { type OfferIndex, offerIndex } from './offer-index.ts';

/** Money that ends within months is urgent; that a project ends some day is not. */
const VALUE = { 'funding-risk': 52, project: 38 } as const;
/** A choice of two: who docks must agree with one. */
const MOST = 2;
/** Kinds of partners that live on regular money as a rule; only asked where the file does not say what an offer is. */
const REGULAR_KINDS: ReadonlySet<string> = new Set(['Behörde', WELFARE_KIND]);

/**
 * For partners whose offer ends with a project or whose money ends soon: whoever holds a regular offer on one of the same topics in the same
 * city, is free, and is not in contact. Who already works with such a one has where to dock.
 *
 * Not to be read as a promise of money: it names whom to ask how the work could go on.
 *
 * Complexity: projects × organisations that share a topic.
 */
export function docking(context: Context, limits: Limits): Draft[] {
  const { present, network, asOf, active } = context;
  const risks = new Map(fundingRisks(network, { asOf }).risks.map((risk) => [risk.id, risk]));
  const stays = present.map((one) => !risks.has(one.id) && isRegular(one));
  if (!stays.includes(true)) return [];
  const offers = offerIndex(present);
  const free = present.map(isFree);
  // who is asked by fewer has more room to listen
  const better = (p: Choice, q: Choice): number =>
    q.worth - p.worth || degreeOf(active, p.other) - degreeOf(active, q.other) || p.other - q.other;
  return present.flatMap((project, v) => {
    const risk = risks.get(project.id);
    if (!risk && project.offerKind !== 'project') return [];
    const found: Choice[] = [];
    let known = false;
    const isKnown = new Set(neighboursOf(active, v));
    offers.forEachOnTopics(v, (other, topics) => {
      if (known || !stays[other] || present[other]!.network !== project.network) return;
      if (isKnown.has(other)) known = true;
      if (known || !free[other]) return;
      const choice = { other, worth: worth(offers, v, other, topics) };
      if (found.length === MOST && better(choice, found[MOST - 1]!) > 0) return;
      if (limits.never(project.id, present[other]!.id)) return;
      found.push(choice);
      found.sort(better).splice(MOST);
    });
    if (known) return [];
    return found.map(({ other, worth: ground }) => draft(context, project, present[other]!, risk !== undefined, ground));
  });
}

/** A regular offer, by number, and how much there is to talk about. */
interface Choice {
  readonly other: number;
  readonly worth: number;
}

const worth = (offers: OfferIndex, a: number, b: number, topics: number): number =>
  worthOf(topics, offers.sharePeople(a, b), offers.sharePlaces(a, b), false);

function isRegular({ offerKind, kind }: Organisation): boolean {
  return offerKind === 'regular' || (offerKind === undefined && kind !== undefined && REGULAR_KINDS.has(kind));
}

function draft(context: Context, project: Organisation, regular: Organisation, atRisk: boolean, ground: number): Draft {
  const why = atRisk ? 'funding-risk' : 'project';
  return makeDraft(context, {
    code: 'docking',
    parties: [project.id, regular.id],
    evidence: { common: commonGround(project, regular), until: project.funding?.securedUntil, why },
    answers: atRisk ? [stableId('funding-risk', [project.id])] : [],
    caveats: [
      ...(context.pair(project.id, regular.id) ? (['dormant-tie'] as const) : []),
      ...(regular.capacity === undefined ? (['capacity-unknown'] as const) : []),
    ],
    certainty: regular.offerKind === 'regular' ? 'likely' : 'uncertain',
    value: VALUE[why] + Math.min(9, ground) / 10,
  });
}
