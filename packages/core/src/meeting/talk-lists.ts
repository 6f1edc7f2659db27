// "Sprachcafé, sprechen Sie heute mit dem Sozialamt: Es sucht Räume, und Sie haben welche."
import { requireAsOf } from '../findings/analyse-with.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { WORTH_A_TALK } from '../suggestions/common-ground.ts';
import { MOST_PER_PARTNER } from '../suggestions/suggest-with.ts';
import { type AttendeeBasis, attendanceOf } from './attendance.ts';
import { bestCouples } from './best-couples.ts';
import type { Conflict } from './conflicts.ts';
import type { Couple } from './couples.ts';
import { type Encounters, encountersOf } from './encounters.ts';
import { type TalkGround, talkGroundsOf } from './talk-ground.ts';

const WHERE = '@netz-map/core/meeting/talk-lists';

export interface TalkListsOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** Ids of those who come. */
  readonly attendees: readonly string[];
  /** More for the conflict list ("nicht zusammenbringen") than stands in the file. */
  readonly avoid?: readonly Couple[] | undefined;
}

/** A talk that two could have. It stands on both their lists. */
export interface Talk extends TalkGround {
  /** Id of the other one. */
  readonly with: string;
}

export interface TalkList {
  readonly id: string;
  /** At most three, most useful first. */
  readonly talks: readonly Talk[];
}

/** For each of those who come: with whom to talk. Internal. */
export interface TalkLists {
  readonly asOf: IsoDay;
  /** One for each attendee, by id; empty where the data give no reason for a talk. */
  readonly lists: readonly TalkList[];
  /** Were named and have left the network. */
  readonly leftNetwork: readonly string[];
  /** Those who must not be brought together and therefore stand on none of each other's lists. */
  readonly keptApart: readonly Conflict[];
  readonly basis: AttendeeBasis;
}

/**
 * With whom each of those who come should talk: at most three, for reasons that can be told to both sides. Reasons are a need that
 * the other can meet, something agreed that has not begun, a dormant tie, a topic in common; people and place in common alone are none.
 * Nobody is named to whom there is an active tie, a tie under strain, a line in the conflict list or a proposal that was declined; nobody is
 * asked to meet a need who is full or pauses.
 *
 * A talk stands on both lists, so nobody is beset by more than three either. The lists are filled in three rounds of pairs: each round has as
 * many talks about needs as possible, then as many talks as possible, then those with most in common.
 *
 * Not to be read as all who fit: where many could meet a need, three of them are named.
 * @throws TypeError when `asOf` is not a day, or an id is that of no organisation.
 * @remarks Complexity: cubic in those who come at most.
 */
export function talkLists(network: Network, options: TalkListsOptions): TalkLists {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  const { present, leftNetwork, basis } = attendanceOf(context, options.attendees, 'attendees', WHERE);
  const encounters = encountersOf(context, { avoid: options.avoid }, WHERE);
  const ids = present.map(({ id }) => id);
  const talks = possibleTalks(context, ids, encounters);
  const lists = new Map(ids.map((id): [string, Talk[]] => [id, []]));
  for (let round = 0; round < MOST_PER_PARTNER; round++) {
    const chosen = bestCouples(ids.length, (i, j) => {
      const talk = talks.get(ids[i]!)?.get(ids[j]!);
      return talk && [talk.needs.length > 0 ? 1 : 0, 1, usefulness(talk, encounters, ids[i]!)];
    });
    for (const [i, j] of chosen) {
      const talk = talks.get(ids[i]!)!.get(ids[j]!)!;
      talks.get(ids[i]!)!.delete(ids[j]!);
      lists.get(ids[i]!)!.push(talk);
      lists.get(ids[j]!)!.push({ ...talk, with: ids[i]! });
    }
  }
  return {
    asOf: context.asOf,
    lists: ids.map((id) => ({ id, talks: lists.get(id)!.sort(mostUsefulFirst(encounters, id)) })),
    leftNetwork,
    keptApart: encounters.conflictsAmong(ids),
    basis,
  };
}

/** Those who have a reason to talk: by the smaller id, then by the larger one. */
function possibleTalks(context: Context, ids: readonly string[], encounters: Encounters): Map<string, Map<string, Talk>> {
  const grounds = talkGroundsOf(context, ids, encounters);
  return new Map(
    ids.map((a, i) => {
      const ofA = ids.slice(i + 1).flatMap((b): [string, Talk][] => {
        if (encounters.known(a, b) || encounters.apart(a, b) || encounters.declined(a, b)) return [];
        const bond = encounters.formerTie(a, b) || encounters.agreed(a, b);
        if (!bond && grounds.needs(a, b).length === 0 && encounters.worth(a, b) < WORTH_A_TALK) return [];
        return [[b, { with: b, ...grounds.of(a, b) }]];
      });
      return [a, new Map(ofA)];
    }),
  );
}

/** A need is worth more than all they may have in common; what was agreed, or a former tie, as much as a topic. A whole number, never shown. */
const NEED = 20;

function usefulness({ with: other, needs, agreed, formerTie }: Talk, encounters: Encounters, id: string): number {
  return NEED * needs.length + (agreed ? WORTH_A_TALK : 0) + (formerTie ? WORTH_A_TALK : 0) + encounters.worth(id, other);
}

function mostUsefulFirst(encounters: Encounters, id: string): (p: Talk, q: Talk) => number {
  return (p, q) => usefulness(q, encounters, id) - usefulness(p, encounters, id) || compareText(p.with, q.with);
}
