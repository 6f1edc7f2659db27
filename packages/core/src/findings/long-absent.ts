// "Zwei Partner waren seit über einem Jahr bei keinem Treffen."
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { type IsoDay, monthsBetween } from '../shared/calendar.ts';
import type { Context } from './context.ts';
import type { Finding, Grounds } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Who misses one meeting, or two, was busy. */
export const ABSENT_FROM_MEETINGS = 3;
/** With three meetings a year, three are a year; where meetings are more frequent, missing three of them is not yet long. */
export const ABSENT_FROM_MONTHS = 12;

/**
 * Who has not come to a meeting for long: not to the last three, and not for a year. Meetings are those in the lists of who was there and,
 * where such a list is missing, those in "last attended" of anybody in its city; so at least as many were missed as the finding says. Who has never
 * come is told only where lists show it, in a network of one city most of whose partners have come. Who joined less than a year ago, or
 * pauses, is not absent. Likely at most: lists have gaps.
 *
 * Complexity: linear in attendances; n log n in organisations.
 */
export function longAbsent(context: Context): Finding[] {
  const months = meetingMonths(context);
  const last = lastAttendances(context);
  const grounds: Grounds = { on: 'attendance', known: last.size, of: context.present.length };
  const lists = listsTellWhoNeverCame(context, last.size);
  return context.present.flatMap((organisation) => {
    const lastAttended = last.get(organisation.id);
    if (organisation.status !== 'active' || (lastAttended === undefined && !lists)) return [];
    const away = lastAttended ?? organisation.memberSince;
    if (away === undefined || isNew(organisation, context.asOf) || monthsBetween(away, context.asOf) < ABSENT_FROM_MONTHS) return [];
    const missed = [...(months.get(organisation.network) ?? [])].filter((month) => compareText(month, away.slice(0, 7)) > 0).length;
    if (missed < ABSENT_FROM_MEETINGS) return [];
    return makeFinding({
      code: 'long-absent',
      parties: [organisation.id],
      evidence: { lastAttended, missed },
      grounds,
      neverCertain: true,
      audience: 'internal',
      tone: 'attention',
    });
  });
}

function isNew({ memberSince }: Organisation, asOf: IsoDay): boolean {
  return memberSince !== undefined && monthsBetween(memberSince, asOf) < ABSENT_FROM_MONTHS;
}

/**
 * Months up to the day asked about in which each city had a meeting; "last attended" is mostly known by month only. A meeting of several
 * cities was for all of them, one of a single city for its own partners.
 */
function meetingMonths(context: Context): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const { network, present, asOf } = context;
  const months = new Map(present.map((o) => [o.network, new Set<string>()]));
  for (const { date, attendees } of heldMeetings(context)) {
    const cities = new Set(attendees.map((id) => network.organisation(id)!.network));
    for (const city of cities.size > 1 ? months.keys() : cities) months.get(city)?.add(date.slice(0, 7));
  }
  for (const { lastAttended, network: city } of present) if (isPast(lastAttended, asOf)) months.get(city)!.add(lastAttended.slice(0, 7));
  return months;
}

/** Meetings of which somebody has written down who was there. */
function heldMeetings({ network, asOf }: Context): Context['network']['meetings'] {
  return network.meetings.filter(({ date, attendees }) => attendees.length > 0 && isPast(date, asOf));
}

function isPast(date: IsoDay | undefined, asOf: IsoDay): date is IsoDay {
  return date !== undefined && compareText(date, asOf.slice(0, date.length)) <= 0;
}

/** When each organisation was last there, for those of whom it is known; by list or by column, whichever is later. */
export function lastAttendances(context: Context): ReadonlyMap<string, IsoDay> {
  const last = new Map<string, IsoDay>();
  const take = (id: string, date: IsoDay): void => {
    if (compareText(last.get(id) ?? '', date) < 0) last.set(id, date);
  };
  for (const { date, attendees } of heldMeetings(context)) for (const id of attendees) take(id, date);
  for (const { id, lastAttended } of context.present) if (isPast(lastAttended, context.asOf)) take(id, lastAttended);
  for (const id of [...last.keys()]) if (context.network.organisation(id)!.status === 'ended') last.delete(id);
  return last;
}

/** Whether lists of who was there are meant for all: in a federation each city has its own meetings, and elsewhere most have come. */
function listsTellWhoNeverCame(context: Context, everThere: number): boolean {
  const cities = new Set(context.present.map(({ network }) => network)).size;
  return cities === 1 && heldMeetings(context).length >= ABSENT_FROM_MEETINGS && 2 * everThere > context.present.length;
}
