import type { Network } from '../model/network.ts';
import { type IsoDay, isIsoDay } from '../shared/calendar.ts';
import { expectation } from '../shared/expectation.ts';
import type { Pairing } from './pairing.ts';

const WHERE = '@netz-map/core/meeting/meeting-capture';

/** Two who agreed on something. */
export interface CapturedAgreement {
  /** Two ids or names. */
  readonly between: readonly [string, string];
  /** In a few words; kept as the note of the tie, which is never published. */
  readonly what?: string | undefined;
}

/** Something that somebody turned out to look for. */
export interface CapturedNeed {
  /** Id or name. */
  readonly who: string;
  readonly topic: string;
  readonly targetGroup?: string | undefined;
  readonly place?: string | undefined;
}

/** Something that somebody turned out to offer, and that the data did not know. */
export interface CapturedOffer {
  /** Id or name. */
  readonly who: string;
  readonly topic: string;
}

/**
 * What is written down in two minutes after a meeting, as plain data: made by {@link meetingCapture}, filled in by people, taken over by
 * `applyCapture`. Partners stand in it by id or by name, as they were written.
 */
export interface MeetingCapture {
  readonly date: IsoDay;
  readonly topic?: string | undefined;
  /** Who was there. */
  readonly attendees: readonly string[];
  /** Who talked with whom. */
  readonly talked: readonly (readonly [string, string])[];
  readonly agreed: readonly CapturedAgreement[];
  readonly needs: readonly CapturedNeed[];
  readonly offers: readonly CapturedOffer[];
}

export interface MeetingCaptureOptions {
  /** The day of the meeting. */
  readonly date: IsoDay;
  readonly topic?: string | undefined;
  /** The plan of the meeting: its attendees and its pairs are filled in, to be struck out where it came otherwise. */
  readonly pairing?: Pairing | undefined;
  /** Ids of those who were expected, without a plan. */
  readonly attendees?: readonly string[] | undefined;
}

/**
 * The form for the two minutes after a meeting, filled in as far as the plan goes. What was agreed and learned is empty: only people know.
 *
 * @throws TypeError when `date` is not a day or an id is that of no organisation. Complexity: linear.
 */
export function meetingCapture(network: Network, { date, topic, pairing, attendees }: MeetingCaptureOptions): MeetingCapture {
  if (!isIsoDay(date)) throw expectation(WHERE, 'date to be a day', date);
  const expected = attendees ?? pairing?.attendees ?? [];
  for (const id of expected) if (!network.organisation(id)) throw expectation(WHERE, 'attendees to be ids of organisations', id);
  const threes = (pairing?.over ?? []).flatMap(({ id, joins }) => (joins ?? []).map((one) => [one, id] as const));
  return {
    date,
    topic,
    attendees: [...expected],
    talked: [...(pairing?.pairs ?? []).map(({ parties }) => parties), ...threes],
    agreed: [],
    needs: [],
    offers: [],
  };
}
