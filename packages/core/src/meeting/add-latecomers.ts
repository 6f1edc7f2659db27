// "Die Teestube kommt später dazu und bildet mit dem Jugendamt, das bisher übrig war, ein Paar."
import { contextOf } from '../findings/context.ts';
import type { Network } from '../model/network.ts';
import { compareText } from '../shared/compare.ts';
import { attendanceOf } from './attendance.ts';
import { type Couple, couplesAmong } from './couples.ts';
import { type EncounterOptions, encountersOf } from './encounters.ts';
import { joinPairs } from './join-pairs.ts';
import { describePair, newPairs, without } from './pair-meeting.ts';
import type { Pairing } from './pairing.ts';
import { talkGroundsOf } from './talk-ground.ts';

const WHERE = '@netz-map/core/meeting/add-latecomers';

export interface AddLatecomersOptions extends EncounterOptions {
  /** Ids of those who came later; who is there already is not added again. */
  readonly latecomers: readonly string[];
}

/**
 * The same pairing with those who came later. No pair is torn apart. Latecomers are paired with each other and with those who had
 * stayed over, by the rules of {@link pairMeeting}; whoever sits with a pair already gets up only where that makes one more pair, or
 * spares two who were paired before. Who then stays over joins a pair, and nobody changes it without need.
 *
 * A pairing remembers neither what was given as `avoid` nor `earlierPairs`: give both again. What stands in the file is known.
 *
 * @param network the one that the pairing was made of, or a later version of it
 * @throws TypeError when an id is that of no organisation of `network`.
 * @remarks Complexity: cubic in those over and latecomers, and in those who then stay over and pairs, at most.
 */
export function addLatecomers(pairing: Pairing, network: Network, options: AddLatecomersOptions): Pairing {
  const context = contextOf(network, pairing.asOf);
  // looked up by themselves first, so that a wrong id is named as what it is
  attendanceOf(context, options.latecomers, 'latecomers', WHERE);
  const all = attendanceOf(context, [...pairing.attendees, ...options.latecomers], 'pairing.attendees', WHERE);
  const encounters = encountersOf(context, options, WHERE);
  const attendees = all.present.map(({ id }) => id);
  const kept = pairing.pairs.map(({ parties }) => parties);
  const seats = new Map(pairing.over.flatMap(({ id, joins }): [string, Couple][] => (joins ? [[id, joins]] : [])));
  const pool = without(attendees, kept);
  const grounds = talkGroundsOf(context, attendees, encounters);
  const added = newPairs(pool, encounters, grounds, { seated: (id) => seats.has(id) });
  const pairs = [...pairing.pairs, ...added.map((parties) => describePair(parties, encounters, grounds))].sort((p, q) =>
    compareText(p.parties[0], q.parties[0]),
  );
  const couples = pairs.map(({ parties }) => parties);
  return {
    asOf: pairing.asOf,
    attendees,
    leftNetwork: [...new Set([...pairing.leftNetwork, ...all.leftNetwork])].sort(compareText),
    pairs,
    over: joinPairs(without(pool, added), couples, encounters, seats),
    acquainted: couplesAmong(attendees, encounters.known),
    keptApart: encounters.conflictsAmong(attendees),
    basis: all.basis,
  };
}
