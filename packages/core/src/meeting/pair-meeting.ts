// "Diese zwölf Paare kennen sich noch nicht; wer übrig ist, setzt sich zu Sprachcafé und Sozialamt."
import { requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { attendanceOf } from './attendance.ts';
import { bestCouples } from './best-couples.ts';
import { type Couple, couplesAmong, type EncounterOptions, type Encounters, encountersOf } from './encounters.ts';
import { joinPairs } from './join-pairs.ts';
import type { MeetingPair, Pairing } from './pairing.ts';

const WHERE = '@netz-map/core/meeting/pair-meeting';

export interface PairMeetingOptions extends EncounterOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** Ids of those who come. */
  readonly attendees: readonly string[];
}

/**
 * Pairs for a meeting: two who have no active or undated tie talk with each other. First as many pairs as possible, exactly; among
 * these plans, as few as possible who were paired before; then most topics and people in common. Two with a dormant tie may be paired.
 * Ties under strain and the conflict list are never paired, nor do they sit together as three. Who stays over joins a pair, where one has room.
 *
 * Not to be read as who fits whom best: for the good of all, somebody may not get its best partner. Who has no tie in the data may
 * well know everybody; `basis` says of how many ties are known.
 *
 * @throws TypeError when `asOf` is not a day, or an id is that of no organisation.
 * @remarks Complexity: cubic in those who come at most; 100 take about 50 milliseconds.
 */
export function pairMeeting(network: Network, options: PairMeetingOptions): Pairing {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  const { present, leftNetwork, basis } = attendanceOf(context, options.attendees, 'attendees', WHERE);
  const encounters = encountersOf(context, options, WHERE);
  const attendees = present.map(({ id }) => id);
  const pairs = newPairs(attendees, encounters, () => false);
  const over = without(attendees, pairs);
  return {
    asOf: context.asOf,
    attendees,
    leftNetwork,
    pairs: pairs.map((parties) => describePair(parties, encounters)),
    over: joinPairs(over, pairs, encounters, new Map()),
    acquainted: couplesAmong(attendees, encounters.known),
    basis,
  };
}

/**
 * The best pairs among those who have none yet.
 *
 * @param ids sorted
 * @param seated who sits with a pair already and is, all else being equal, left there
 */
export function newPairs(ids: readonly string[], encounters: Encounters, seated: (id: string) => boolean): Couple[] {
  const couples = bestCouples(ids.length, (i, j) => {
    const [a, b] = [ids[i]!, ids[j]!];
    if (encounters.apart(a, b) || encounters.known(a, b)) return undefined;
    const undisturbed = (seated(a) ? 0 : 1) + (seated(b) ? 0 : 1);
    return [1, encounters.again(a, b) ? 0 : 1, undisturbed, encounters.worth(a, b)];
  });
  return couples.map(([i, j]) => [ids[i]!, ids[j]!]);
}

/** Those who are in none of the pairs. */
export function without(ids: readonly string[], pairs: readonly Couple[]): string[] {
  const paired = new Set(pairs.flat());
  return ids.filter((id) => !paired.has(id));
}

export function describePair(parties: Couple, encounters: Encounters): MeetingPair {
  const [a, b] = parties;
  return { parties, common: encounters.common(a, b), formerTie: encounters.formerTie(a, b), again: encounters.again(a, b) };
}
