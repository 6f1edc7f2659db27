// "Die Teestube ist noch nicht angebunden; mit dem Sprachcafé hat sie Sprache und Nordend gemeinsam."
import type { Context } from '../findings/context.ts';
import { stableId } from '../findings/make-finding.ts';
import { partsOf } from '../metrics/cohesion/parts-of.ts';
import { degreeOf } from '../metrics/snapshot/snapshot.ts';
import type { Organisation } from '../model/organisation.ts';
import { type Candidate, matchmaker } from './candidates.ts';
import { WORTH_A_TALK } from './common-ground.ts';
import { type Draft, makeDraft } from './draft.ts';
import type { Limits } from './limits.ts';
import type { Caveat } from './suggestion.ts';

/** First contacts to offer to one organisation; more would be a burden, fewer no choice. */
const MOST_PER_PARTNER = 3;
const VALUE = { none: 55, dormant: 50, 'small-part': 45 } as const;

/**
 * First contacts for organisations without an active tie, and for small parts a tie to the largest part; in a file of several
 * cities, to the largest part of the own one. Each is introduced to organisations with which it has most in common; where nothing
 * is known in common, one first contact is named with that caveat. Nobody is proposed when the file tells of no tie at all.
 */
export function introduce(context: Context, limits: Limits): Draft[] {
  if (context.network.ties.length === 0) return [];
  const { candidates, anybody } = matchmaker(context, limits);
  const parts = partsOf(context.active).filter((part) => part.length > 1);
  const homes = homesOf(parts, context.present);
  const inHomeOf =
    ({ network }: Organisation) =>
    (id: string): boolean =>
      homes.get(network)?.has(id) ?? true;
  const alone = context.present.filter((_, v) => degreeOf(context.active, v) === 0);
  const fromAlone = alone.flatMap((organisation) => {
    const connection = degreeOf(context.all, context.all.indexOf.get(organisation.id)!) === 0 ? 'none' : 'dormant';
    const found = candidates(organisation, inHomeOf(organisation), MOST_PER_PARTNER);
    const chosen = found.length > 0 ? found : [anybody(organisation, inHomeOf(organisation))];
    return chosen.flatMap((candidate) => (candidate ? [draft(context, organisation, candidate, connection)] : []));
  });
  const fromParts = parts.flatMap((part) => {
    const members = part.map((v) => context.present[v]!);
    if (members.some((member) => inHomeOf(member)(member.id))) return [];
    const best = members
      .flatMap((member) => candidates(member, inHomeOf(member), 1).map((candidate) => ({ member, candidate })))
      .sort((p, q) => q.candidate.plausibility - p.candidate.plausibility)[0];
    if (best) return [draft(context, best.member, best.candidate, 'small-part')];
    const candidate = anybody(members[0]!, inHomeOf(members[0]!));
    return candidate ? [draft(context, members[0]!, candidate, 'small-part')] : [];
  });
  return [...fromAlone, ...fromParts];
}

/** For each city or network the part with most of its members; of equal parts the first. In a single network: the largest part. */
function homesOf(parts: readonly (readonly number[])[], present: readonly Organisation[]): Map<string | undefined, Set<string>> {
  const homes = new Map<string | undefined, Set<string>>();
  for (const part of parts) {
    const members = new Map<string | undefined, Set<string>>();
    for (const v of part) {
      const { id, network } = present[v]!;
      const here = members.get(network);
      if (here) here.add(id);
      else members.set(network, new Set([id]));
    }
    for (const [network, ids] of members) if (ids.size > (homes.get(network)?.size ?? 0)) homes.set(network, ids);
  }
  return homes;
}

function draft(context: Context, organisation: Organisation, candidate: Candidate, connection: keyof typeof VALUE): Draft {
  const worth = candidate.plausibility >= WORTH_A_TALK;
  const caveats: Caveat[] = [
    ...candidate.caveats,
    ...(candidate.formerTie ? (['dormant-tie'] as const) : []),
    ...(worth ? [] : (['little-in-common'] as const)),
  ];
  const answers = { none: 'not-connected', dormant: 'only-dormant', 'small-part': undefined }[connection];
  return makeDraft(context, {
    code: 'introduce',
    parties: [organisation.id, candidate.id],
    evidence: { common: candidate.common, formerTie: candidate.formerTie, connection },
    answers: answers ? [stableId(answers, [organisation.id])] : [],
    caveats,
    certainty: worth ? 'likely' : 'uncertain',
    value: VALUE[connection] + Math.min(9, candidate.plausibility) / 10,
  });
}
