import type { Network } from '../model/network.ts';
import { type IsoDay, monthsLater } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';

/** Two years of three meetings: whoever came to two thirds of them comes as a rule. */
const MEETINGS = 6;
const REGULAR_FROM = 4;

/**
 * Who comes as a rule: to at least four of the last six meetings. Nobody, where the data hold fewer: chance would decide.
 *
 * @returns ids of those still in the network, sorted. Complexity: linear in attendances.
 */
export function regularsOf(network: Network, asOf: IsoDay): string[] {
  const today = monthsLater(asOf, 0);
  const held = network.meetings
    .filter(({ date }) => compareText(date, today) <= 0)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id))
    .slice(-MEETINGS);
  if (held.length < MEETINGS) return [];
  const times = new Map<string, number>();
  for (const { attendees } of held) for (const id of new Set(attendees)) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].flatMap(([id, n]) => (n >= REGULAR_FROM && network.organisation(id)!.status !== 'ended' ? [id] : [])).sort(compareText);
}
