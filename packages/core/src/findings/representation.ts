// "In der Steuerungsgruppe sitzt keine einzige Selbstorganisation; von den neun gesuchten Partnerarten fehlen zwei im Netz."
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { type AnalyseOptions, requireAsOf } from './analyse-with.ts';
import { contextOf } from './context.ts';
import { groupMembers, STEERING_GROUP } from './group-members.ts';
import { countKinds, type GroupShares, groupShares } from './group-shares.ts';
import type { KnownOf } from './known-of.ts';
import { PARTNER_KINDS, PEOPLE_CONCERNED, type TargetKind } from './partner-kinds.ts';
import { recentMeetings, targetList, type TargetState } from './target-list.ts';

const WHERE = '@netz-map/core/findings/representation';

export interface RepresentationOptions extends AnalyseOptions {
  /**
   * Whom the network looks for.
   * @default PARTNER_KINDS
   */
  readonly targetKinds?: readonly TargetKind[] | undefined;
  /** @default 'Steuerungsgruppe' */
  readonly steeringGroup?: string | undefined;
  /**
   * Words of the column "Art" for organisations of the people concerned themselves.
   * @default PEOPLE_CONCERNED
   */
  readonly peopleConcerned?: readonly string[] | undefined;
}

/** What the network has and its steering group has not. */
export interface SteeringGaps {
  /** Ids; empty: the file names nobody, and nothing is to be said about gaps. */
  readonly members: readonly string[];
  /** Members whose kind is known, of all members. */
  readonly kindBasis: KnownOf;
  /** Members that name topics, of all members: who names none may well work on what is listed here. */
  readonly topicBasis: KnownOf;
  readonly absentKinds: readonly string[];
  readonly absentTopics: readonly string[];
  /** Members that are organisations of the people concerned themselves. */
  readonly peopleConcerned: readonly string[];
}

/** Who is at the table. */
export interface Representation {
  /** Partners whose kind is known, of all partners: what is `missing` may be among the others. */
  readonly basis: KnownOf;
  /** The meetings that decide between invited and represented, oldest first; none: the file knows of no meeting, and nobody can count as represented. */
  readonly meetings: readonly { readonly id: string; readonly date: IsoDay }[];
  /** One entry per line of the target list, in its order; empty when no kind is known at all. */
  readonly targets: readonly TargetState[];
  /** Every group, by name. */
  readonly groups: readonly GroupShares[];
  readonly steering: SteeringGaps;
}

/**
 * Whether everybody who should be is in the network, comes to its meetings and sits in its groups: the network against a list of kinds of
 * partners, each group against the network, the steering group also by topics.
 *
 * Not to be read as a judgement about those who sit there: it names chairs that are empty. Attendance is a trace of presence, not of
 * interest. In a file of several cities, ask for each city alone.
 *
 * @throws TypeError when `asOf` is not a day, or the target list not a list of kinds with different ids.
 * @remarks Complexity: target kinds × organisations plus groups × kinds; n log n in organisations and meetings.
 */
export function representation(network: Network, options: RepresentationOptions): Representation {
  const asOf = requireAsOf(options?.asOf, WHERE);
  const { targetKinds = PARTNER_KINDS, steeringGroup = STEERING_GROUP, peopleConcerned = PEOPLE_CONCERNED } = options;
  requireTargets(targetKinds);
  const { present } = contextOf(network, asOf);
  const kinds = countKinds(present);
  const known = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const meetings = recentMeetings(network.meetings, asOf);
  const members = groupMembers(present);
  const shares = (group: string): GroupShares => groupShares(group, members.get(group) ?? [], kinds, new Set(peopleConcerned));
  return {
    basis: { known, of: present.length },
    meetings: meetings.map(({ id, date }) => ({ id, date })),
    targets: known === 0 ? [] : targetList(present, meetings, targetKinds),
    groups: [...members.keys()].map(shares),
    steering: gapsOf(shares(steeringGroup), members.get(steeringGroup) ?? [], present),
  };
}

function gapsOf(shares: GroupShares, members: readonly Organisation[], present: readonly Organisation[]): SteeringGaps {
  const there = new Set(members.flatMap(({ topics }) => topics));
  return {
    members: shares.members,
    kindBasis: shares.basis,
    topicBasis: { known: members.filter(({ topics }) => topics.length > 0).length, of: members.length },
    absentKinds: shares.absentKinds,
    absentTopics: [...new Set(present.flatMap(({ topics }) => topics))].filter((topic) => !there.has(topic)).sort(compareText),
    peopleConcerned: shares.peopleConcerned,
  };
}

function requireTargets(targets: readonly TargetKind[]): void {
  const right = Array.isArray(targets) && targets.every((one) => typeof one?.id === 'string' && Array.isArray(one.kinds));
  if (!right) throw expectation(WHERE, 'options.targetKinds to be a list of { id, kinds }', targets);
  if (new Set(targets.map(({ id }) => id)).size < targets.length)
    throw expectation(WHERE, 'every target kind to have an id of its own', targets);
}
