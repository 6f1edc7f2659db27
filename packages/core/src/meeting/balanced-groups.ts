// "Fünf Gruppen, in jeder andere Arten von Partnern, und kaum zwei, die sich schon kennen."
import { requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import { wholeOption } from '../metrics/snapshot/expect-option.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import { type AttendeeBasis, attendanceOf } from './attendance.ts';
import { bestSeating } from './best-seating.ts';
import type { Conflict } from './conflicts.ts';
import { type Couple, couplesAmong } from './couples.ts';
import { type Encounters, encountersOf } from './encounters.ts';
import { guestsOf } from './seating.ts';

const WHERE = '@netz-map/core/meeting/balanced-groups';

export interface BalancedGroupsOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** Ids of those who come. */
  readonly attendees: readonly string[];
  /** How many a group has at most. Give this or `count`. */
  readonly size?: number | undefined;
  /** How many groups there are; no more than those who come. */
  readonly count?: number | undefined;
  /** Another whole number gives other groups, as good as these. @default 1 */
  readonly seed?: number | undefined;
  /** More for the conflict list ("nicht zusammenbringen") than stands in the file. */
  readonly avoid?: readonly Couple[] | undefined;
}

export interface BalancedGroup {
  /** By id. */
  readonly members: readonly string[];
  /** The kinds in it, each once. */
  readonly kinds: readonly string[];
  /** Members of unknown kind. */
  readonly kindUnknown: number;
  /** Those in it who know each other already, by active or undated ties. */
  readonly acquainted: readonly Couple[];
}

export interface BalancedGroups {
  readonly asOf: IsoDay;
  /** By the smallest id in each. Sizes differ by at most one. */
  readonly groups: readonly BalancedGroup[];
  /** Without a group, because everywhere is somebody they must not meet. More groups may help. */
  readonly withoutGroup: readonly string[];
  /** Were named and have left the network. */
  readonly leftNetwork: readonly string[];
  /** Those who must not be brought together and therefore sit in different groups. */
  readonly keptApart: readonly Conflict[];
  readonly basis: AttendeeBasis;
}

/**
 * Groups for a meeting in which those sit together who differ: each kind of partner is spread over the groups as evenly as can be, and as
 * far as that leaves a choice, few are together who have an active or undated tie. Who is on the conflict list, or has a tie under strain, is
 * never in one group; where no way is found, whoever has most such ties stays without a group and is named.
 *
 * Without conflicts any two groups have as many of a kind, or one more. That as few as possible know each other is not proven: it is the
 * best of several searches. Whose kind is unknown is like nobody. Deterministic: the same seed gives the same groups.
 *
 * @throws TypeError when `asOf` is not a day, an id is that of no organisation, or not one of `size` and `count` is given.
 * @remarks Complexity: some hundred times the square of those who come at most; 100 take about 10 milliseconds.
 */
export function balancedGroups(network: Network, options: BalancedGroupsOptions): BalancedGroups {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  const { present, leftNetwork, basis } = attendanceOf(context, options.attendees, 'attendees', WHERE);
  const encounters = encountersOf(context, { avoid: options.avoid }, WHERE);
  const seed = wholeOption(WHERE, 'seed', options.seed, 1, -Infinity);
  const groupsFor = groupCount(options);
  const guests = guestsOf(present, encounters);
  const { groupOf, left } = bestSeating(guests, groupsFor, seed);
  const byGroup = new Map<number, Organisation[]>();
  for (const [guest, organisation] of present.entries()) {
    const group = groupOf[guest]!;
    if (group !== -1) byGroup.set(group, [...(byGroup.get(group) ?? []), organisation]);
  }
  return {
    asOf: context.asOf,
    groups: [...byGroup.values()].sort(([a], [b]) => compareText(a!.id, b!.id)).map((members) => describeGroup(members, encounters)),
    withoutGroup: left.map((guest) => present[guest]!.id).sort(compareText),
    leftNetwork,
    keptApart: encounters.conflictsAmong(present.map(({ id }) => id)),
    basis,
  };
}

/** How many groups so many guests make. */
function groupCount({ size, count }: BalancedGroupsOptions): (guests: number) => number {
  if ((size === undefined) === (count === undefined))
    throw expectation(WHERE, 'either size or count', size === undefined ? 'none' : 'both');
  const most = wholeOption(WHERE, 'size', size, 1, 1);
  const wanted = wholeOption(WHERE, 'count', count, 1, 1);
  return (guests) => (size === undefined ? Math.min(wanted, guests) : Math.ceil(guests / most));
}

function describeGroup(members: readonly Organisation[], { known }: Encounters): BalancedGroup {
  const kinds = members.flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
  const ids = members.map(({ id }) => id);
  return {
    members: ids,
    kinds: [...new Set(kinds)].sort(compareText),
    kindUnknown: members.length - kinds.length,
    acquainted: couplesAmong(ids, known),
  };
}
