// "In der Gruppe „Steuerungsgruppe“ sind drei von 15 Arten von Partnern vertreten."
import { compareText } from '../shared/compare.ts';
import type { Organisation } from '../model/organisation.ts';
import { type CityPart, localNetworks } from './cities-of.ts';
import type { Context } from './context.ts';
import type { EvidenceByCode, Finding } from './finding.ts';
import { byFit, groupThemes } from './group-themes.ts';
import { groupMembers, STEERING_GROUP } from './group-members.ts';
import { countKinds, groupShares, type KindShare } from './group-shares.ts';
import { knownAmong } from './known-among.ts';
import { knownGroups } from './known-groups.ts';
import { makeFinding } from './make-finding.ts';
import { PEOPLE_CONCERNED } from './partner-kinds.ts';
import { isWorkingGroup, steeringGroupIn } from './steering-group.ts';

/** Two can only ever be of two kinds; of so few nothing is said about who is missing. */
export const GROUP_FROM_MEMBERS = 3;
/** A kind of which an even share would give less than one seat is not missed in a working group. */
export const SEATS_EXPECTED_FROM = 1;

/**
 * Who is not in the groups of a network, the steering group first: kinds and topics, and organisations of the people concerned
 * themselves. The steering group decides for all, so everybody counts there; a working group on housing needs those who know about
 * housing, so there only kinds count that are frequent enough for a seat, and organisations of the people concerned that share its themes.
 * Each city of a federation by itself.
 */
export function groupGap(context: Context): Finding[] {
  return localNetworks(context).flatMap((part) => {
    const groups = groupMembers(part.partners);
    const steering = steeringGroupIn(groups.keys());
    const kinds = countKinds(part.partners);
    const shared = { part, kinds, topics: countTopics(part.partners) };
    const others = [...groups].filter(([group]) => group !== steering).flatMap(([group, members]) => gap(shared, group, members, false));
    if (steering !== undefined) return [...gap(shared, steering, groups.get(steering)!, true), ...others];
    return [...groups.keys()].some(isWorkingGroup) ? [unnamedSteeringGroup(context, part, [...groups.keys()]), ...others] : others;
  });
}

interface Shared {
  readonly part: CityPart;
  readonly kinds: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
}

function gap({ part, kinds, topics }: Shared, group: string, members: readonly Organisation[], decides: boolean): Finding[] {
  const shares = groupShares(group, members, kinds, CONCERNED);
  const { known } = shares.basis;
  if (known < GROUP_FROM_MEMBERS) return [];
  const isMissed = ({ inGroup, networkShare }: KindShare): boolean =>
    inGroup === 0 && (decides || networkShare * known >= SEATS_EXPECTED_FROM);
  const absentKinds = shares.kinds.filter(isMissed).sort((p, q) => q.inNetwork - p.inNetwork || compareText(p.kind, q.kind));
  const themes = groupThemes(group, members);
  const elsewhere = part.partners
    .filter(
      ({ id, kind, topics: own }) =>
        CONCERNED.has(kind ?? '') && !shares.members.includes(id) && (decides || own.some((topic) => themes.has(topic))),
    )
    .sort(byFit(themes));
  const present = shares.kinds.filter(({ inGroup }) => inGroup > 0);
  const missesConcerned = shares.peopleConcerned.length === 0 && elsewhere.length > 0;
  if (absentKinds.length === 0 && !missesConcerned) return [];
  return [
    makeFinding({
      code: 'group-gap',
      parties: shares.members,
      distinction: distinctionOf(part.city, group),
      evidence: {
        group,
        city: part.city,
        decides,
        advises: decides && part.known?.steering === 'advisory',
        kinds: present
          .map(({ kind, inGroup, inNetwork }) => ({ kind, inGroup, inNetwork }))
          .sort((p, q) => q.inGroup - p.inGroup || compareText(p.kind, q.kind)),
        absentKinds: absentKinds.map(({ kind }) => kind),
        absentTopics: decides ? absentTopics(members, topics) : [],
        peopleConcerned: shares.peopleConcerned,
        peopleConcernedElsewhere: elsewhere.map(({ id }) => id),
        workingGroups: [],
      },
      grounds: knownAmong('members', members),
      audience: 'internal',
      tone: 'attention',
    }),
  ];
}

/** The file tells of working groups and of no group that binds them together: perhaps there is none, perhaps nobody wrote it down. */
function unnamedSteeringGroup({ network }: Context, { city }: CityPart, groups: readonly string[]): Finding {
  const evidence: EvidenceByCode['group-gap'] = {
    group: STEERING_GROUP,
    city,
    decides: true,
    advises: false,
    kinds: [],
    absentKinds: [],
    absentTopics: [],
    peopleConcerned: [],
    peopleConcernedElsewhere: [],
    workingGroups: groups.filter(isWorkingGroup),
  };
  return makeFinding({
    code: 'group-gap',
    parties: [],
    distinction: distinctionOf(city, STEERING_GROUP),
    evidence,
    grounds: knownGroups(groups, network.roles),
    neverCertain: true,
    audience: 'internal',
    tone: 'attention',
  });
}

const CONCERNED: ReadonlySet<string> = new Set(PEOPLE_CONCERNED);

/** Groups of two cities may have the same name. */
export function distinctionOf(city: string | undefined, group: string): string {
  return city === undefined ? group : JSON.stringify([city, group]);
}

function countTopics(partners: readonly Organisation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of partners) for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

function absentTopics(members: readonly Organisation[], counts: ReadonlyMap<string, number>): string[] {
  const there = new Set(members.flatMap(({ topics }) => topics));
  return [...counts]
    .filter(([topic]) => !there.has(topic))
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || compareText(a, b))
    .map(([topic]) => topic);
}
