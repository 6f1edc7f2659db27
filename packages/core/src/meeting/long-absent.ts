import type { KnownOf } from '../findings/known-of.ts';
import { recentMeetings } from '../findings/target-list.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { type IsoDay, monthsBetween, monthsLater } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';

/** Without a table of meetings: with three meetings a year, whoever was not there for longer has missed three. */
const ABSENT_AFTER_MONTHS = 12;

/** Somebody who has not been to a meeting for long: worth a call, not only a letter. */
export interface LongAbsent {
  readonly id: string;
  /** When it was last there; missing: at no meeting in the data. */
  readonly last: IsoDay | undefined;
}

export interface Attendances {
  readonly longAbsent: readonly LongAbsent[];
  /** Of how many of those asked about something is known about when they came. */
  readonly basis: KnownOf;
}

/**
 * Who has missed the last three meetings, or, where the file holds no meetings, has not come for more than twelve months. Who joined only
 * afterwards, and who is not known to have come or not, is not counted.
 *
 * Complexity: linear in attendances and organisations.
 */
export function longAbsentAmong(network: Network, asOf: IsoDay, who: readonly Organisation[]): Attendances {
  const recent = recentMeetings(network.meetings, asOf);
  const lastOf = new Map<string, IsoDay>();
  const today = monthsLater(asOf, 0);
  for (const { date, attendees } of network.meetings)
    if (compareText(date, today) <= 0) for (const id of attendees) if (compareText(lastOf.get(id) ?? '', date) < 0) lastOf.set(id, date);
  const longAbsent: LongAbsent[] = [];
  let known = 0;
  for (const { id, lastAttended, memberSince } of who) {
    const last = [lastOf.get(id), lastAttended]
      .filter((day) => day !== undefined)
      .sort(compareText)
      .at(-1);
    const joined = memberSince !== undefined && recent.length > 0 && monthsBetween(recent[0]!.date, memberSince) >= 0;
    if (last === undefined && (recent.length === 0 || joined)) continue;
    known += 1;
    const away =
      recent.length > 0
        ? recent.length > 2 && (last === undefined || monthsBetween(last, recent[0]!.date) > 0)
        : monthsBetween(last!, asOf) > ABSENT_AFTER_MONTHS;
    if (away && !joined) longAbsent.push({ id, last });
  }
  return { longAbsent, basis: { known, of: who.length } };
}
