import type { IsoDay } from '../shared/calendar.ts';
import { monthsLater } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import type { Meeting } from '../model/need.ts';
import type { Organisation } from '../model/organisation.ts';
import type { TargetKind } from './partner-kinds.ts';

/** With three meetings a year, whoever has not come to any of the last three has been away for a year. */
export const RECENT_MEETINGS = 3;

/** One line of the target list, held against the network. */
export interface TargetState {
  /** The id of the {@link TargetKind}. */
  readonly target: string;
  /** `missing`: no partner of the kind. `invited`: there are some, but none came to a recent meeting. `represented`: one did. */
  readonly state: 'missing' | 'invited' | 'represented';
  /** Ids of the partners of the kind, whether they come or not. */
  readonly partners: readonly string[];
  /** Those of them who came to at least one of the recent meetings. */
  readonly attended: readonly string[];
}

/** The last meetings up to a day, oldest first; of meetings on the same day the order of their ids decides. */
export function recentMeetings(meetings: readonly Meeting[], asOf: IsoDay): Meeting[] {
  const today = monthsLater(asOf, 0);
  return meetings
    .filter(({ date }) => compareText(date, today) <= 0)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id))
    .slice(-RECENT_MEETINGS);
}

/**
 * Which kinds of partners are missing, invited or represented.
 *
 * @param present organisations in the network, by id
 * @returns one entry per line of the list, in its order. Complexity: lines × organisations, linear in attendances.
 */
export function targetList(present: readonly Organisation[], recent: readonly Meeting[], targets: readonly TargetKind[]): TargetState[] {
  const came = new Set(recent.flatMap(({ attendees }) => attendees));
  return targets.map(({ id, kinds }) => {
    const wanted = new Set(kinds);
    const partners = present.flatMap((o) => (o.kind !== undefined && wanted.has(o.kind) ? [o.id] : []));
    const attended = partners.filter((partner) => came.has(partner));
    return { target: id, state: partners.length === 0 ? 'missing' : attended.length > 0 ? 'represented' : 'invited', partners, attended };
  });
}
