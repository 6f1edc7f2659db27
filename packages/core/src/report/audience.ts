import type { Analysis } from '../findings/analyse-with.ts';
import type { Finding } from '../findings/finding.ts';
import { stableId } from '../findings/make-finding.ts';
import { createNetwork } from '../model/create-network.ts';
import type { Need } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { isTie } from '../model/pairs.ts';
import type { Tie } from '../model/tie.ts';
import { roundShare, SMALLEST_CELL } from './round-to-five.ts';
import { isShelter, withoutPlace } from './shelter.ts';
import { strainedPairs } from './strained-pairs.ts';

/**
 * The part of a network that may be published: a new network, not a view. Removed are organisations, ties and all that hangs on
 * them where they are `internal`, shelters that are not released themselves and the places of those that are, strained ties, needs of
 * organisations that are not `public`, and everywhere notes, strength and confirmation of ties, funding, capacity, staff and volunteers,
 * who told of a need, membership, attendance and columns without a field.
 *
 * A copy field by field, so that a field added to the model stays private until somebody decides otherwise. Whatever is made of it alone is
 * the same as if the rest did not exist; ties and needs get new ids, for a gap in running numbers would tell of the rest.
 */
export function publicNetwork(network: Network): Network {
  const organisations = network.organisations
    .filter((o) => o.visibility !== 'internal' && o.status !== 'ended')
    .flatMap((o) => (isShelter(o) ? (o.visibility === 'public' ? publicOrganisation(withoutPlace(o)) : []) : publicOrganisation(o)));
  const strained = strainedPairs(network.ties);
  const visible = new Map(organisations.map((o) => [o.id, o]));
  const open = (tie: Tie): boolean =>
    isTie(tie) && tie.visibility !== 'internal' && !strained(tie) && visible.has(tie.from) && visible.has(tie.to);
  return createNetwork({
    name: network.name,
    asOf: network.asOf,
    organisations,
    ties: network.ties.filter(open).map(publicTie),
    needs: network.needs.filter((need) => visible.get(need.who)?.visibility === 'public').map(publicNeed),
  });
}

function publicOrganisation(o: Organisation): Organisation {
  const { id, name, shortName, kind, topics, targetGroups, places, groups, network, website, description, x, y, visibility } = o;
  return {
    id,
    name,
    shortName,
    kind,
    topics,
    targetGroups,
    places,
    groups,
    network,
    website,
    description,
    x,
    y,
    visibility,
    status: 'active',
  };
}

/** Counted anew: a gap in running numbers would tell how many ties are kept back. */
function publicTie({ from, to, kind, lastContact, since, must, stage, visibility }: Tie, index: number): Tie {
  return { id: `tie-${index + 1}`, from, to, kind, lastContact, since, must, stage, visibility };
}

function publicNeed({ who, topic, targetGroup, place, since, done }: Need, index: number): Need {
  return { id: `need-${index + 1}`, who, topic, targetGroup, place, since, done };
}

/**
 * The findings that may be published: how many are connected, without the list that would show who is not; and unmet needs
 * without who has them, each once, and without who nearly meets them. A named lack is a weakness of somebody. Numbers of partners are
 * rounded to multiples of five, those of the grounds, too: from "37 of 40" everybody could tell that three are left out.
 *
 * @param analysis made of the {@link publicNetwork} alone
 */
export function publicFindings(analysis: Analysis): Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of analysis.findings) {
    if (finding.audience !== 'public') continue;
    const { part: known, whole: of } = roundShare(finding.grounds.known, finding.grounds.of);
    const grounds = { on: finding.grounds.on, known, of, rounded: true };
    if (finding.code === 'component') {
      const { main, size, networkSize } = finding.evidence;
      const id = stableId('component', [], 'main');
      const { part, whole } = roundShare(size, networkSize);
      if (part === 0 || networkSize < SMALLEST_CELL) continue;
      told.set(id, { ...finding, id, parties: [], evidence: { main, size: part, networkSize: whole }, grounds });
      continue;
    }
    if (finding.code !== 'unmet-need') continue;
    const { topic, targetGroup, place, missing } = finding.evidence;
    const id = stableId('unmet-need', [], JSON.stringify([topic, targetGroup, place]));
    told.set(id, {
      ...finding,
      id,
      parties: [],
      evidence: { needId: '', topic, targetGroup, place, missing, almost: [], since: undefined },
      grounds,
    });
  }
  return [...told.values()];
}
