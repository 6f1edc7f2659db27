// "Diese zwölf Paare kennen sich noch nicht; wer übrig ist, setzt sich zu Sprachcafé und Sozialamt."
import { requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import { wholeOption } from '../metrics/snapshot/expect-option.ts';
import type { Network } from '../model/network.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { type Random, seededRandom } from '../shared/seeded-random.ts';
import { attendanceOf } from './attendance.ts';
import { bestCouples } from './best-couples.ts';
import { type Couple, couplesAmong } from './couples.ts';
import { type EncounterOptions, type Encounters, encountersOf } from './encounters.ts';
import { joinPairs } from './join-pairs.ts';
import type { MeetingPair, Pairing } from './pairing.ts';
import { type TalkGrounds, talkGroundsOf } from './talk-ground.ts';

const WHERE = '@netz-map/core/meeting/pair-meeting';

export interface PairMeetingOptions extends EncounterOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** Ids of those who come. */
  readonly attendees: readonly string[];
  /** A whole number shuffles among plans that are equally good; without it the same data always give the same plan. */
  readonly seed?: number | undefined;
}

/**
 * Pairs for a meeting: two who have no active or undated tie talk with each other. First as many pairs as possible, exactly; among
 * these plans, as few as possible who were paired before, or have already agreed on or declined something; then those of whom one seeks what
 * the other offers; then most topics and people in common. Two with a dormant tie may be paired. Ties under strain and the conflict list
 * are never paired, nor do they sit together as three. Who stays over joins a pair, where one has room.
 *
 * Not to be read as who fits whom best: for the good of all, somebody may not get its best partner. Who has no tie in the data may
 * well know everybody; `basis` says of how many ties are known.
 *
 * @throws TypeError when `asOf` is not a day, or an id is that of no organisation, or `seed` is no whole number.
 * @remarks Complexity: cubic in those who come at most; 100 take about 50 milliseconds.
 */
export function pairMeeting(network: Network, options: PairMeetingOptions): Pairing {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  const { present, leftNetwork, basis } = attendanceOf(context, options.attendees, 'attendees', WHERE);
  const encounters = encountersOf(context, options, WHERE);
  const attendees = present.map(({ id }) => id);
  const grounds = talkGroundsOf(context, attendees, encounters);
  const random = options.seed === undefined ? undefined : seededRandom(wholeOption(WHERE, 'seed', options.seed, 1, -Infinity));
  const pairs = newPairs(attendees, encounters, grounds, { random });
  const over = without(attendees, pairs);
  return {
    asOf: context.asOf,
    attendees,
    leftNetwork,
    pairs: pairs.map((parties) => describePair(parties, encounters, grounds)),
    over: joinPairs(over, pairs, encounters, new Map()),
    acquainted: couplesAmong(attendees, encounters.known),
    keptApart: encounters.conflictsAmong(attendees),
    basis,
  };
}

/** A need that the other can meet is worth more than all that two may have in common. A whole number, never shown. */
const NEED = 20;
/** So many different shares of chance: enough to choose among equally good plans, too small to outweigh anything. */
const CHANCES = 8;

export interface NewPairsOptions {
  /** Who sits with a pair already and is, all else being equal, left there. */
  readonly seated?: ((id: string) => boolean) | undefined;
  /** Chooses among equally good plans; without it always the same. */
  readonly random?: Random | undefined;
}

/**
 * The best pairs among those who have none yet.
 *
 * @param ids sorted
 */
export function newPairs(
  ids: readonly string[],
  encounters: Encounters,
  grounds: TalkGrounds,
  { seated = () => false, random }: NewPairsOptions,
): Couple[] {
  const couples = bestCouples(ids.length, (i, j) => {
    const [a, b] = [ids[i]!, ids[j]!];
    if (encounters.apart(a, b) || encounters.known(a, b)) return undefined;
    const fresh = !encounters.again(a, b) && !encounters.agreed(a, b) && !encounters.declined(a, b);
    const undisturbed = (seated(a) ? 0 : 1) + (seated(b) ? 0 : 1);
    const worth = NEED * grounds.needs(a, b).length + encounters.worth(a, b);
    return [1, fresh ? 1 : 0, undisturbed, worth, random ? Math.floor(random() * CHANCES) : 0];
  });
  return couples.map(([i, j]) => [ids[i]!, ids[j]!]);
}

/** Those who are in none of the pairs. */
export function without(ids: readonly string[], pairs: readonly Couple[]): string[] {
  const paired = new Set(pairs.flat());
  return ids.filter((id) => !paired.has(id));
}

export function describePair(parties: Couple, encounters: Encounters, grounds: TalkGrounds): MeetingPair {
  const [a, b] = parties;
  return { parties, ...grounds.of(a, b), again: encounters.again(a, b) };
}
