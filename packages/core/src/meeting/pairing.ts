import type { IsoDay } from '../shared/calendar.ts';
import type { AttendeeBasis } from './attendance.ts';
import type { Conflict } from './conflicts.ts';
import type { Couple } from './couples.ts';
import type { TalkGround } from './talk-ground.ts';

/** Two who talk with each other, and what they could talk about. */
export interface MeetingPair extends TalkGround {
  /** The smaller id first. */
  readonly parties: Couple;
  /** They were paired at an earlier meeting; only where it could not be avoided without losing a pair. */
  readonly again: boolean;
}

/** Somebody who has no pair of its own. */
export interface StayingOver {
  readonly id: string;
  /** The pair whom it joins, so that three talk. Missing when there is none that has room and nobody it must not meet. */
  readonly joins: Couple | undefined;
  /** Whom of the pair it knows already, by id. */
  readonly knows: readonly string[];
  /** With whom of the pair it was paired before, by id. */
  readonly again: readonly string[];
}

/** Who talks with whom at a meeting. Internal: it tells who knows whom. */
export interface Pairing {
  readonly asOf: IsoDay;
  /** Those for whom the plan is made, by id. */
  readonly attendees: readonly string[];
  /** Were named and have left the network. */
  readonly leftNetwork: readonly string[];
  /** By the smaller id. */
  readonly pairs: readonly MeetingPair[];
  /** By id; at an even number nobody, if who knows whom allows it. */
  readonly over: readonly StayingOver[];
  /** Those of the attendees who know each other already, by active or undated ties, and are therefore not paired. */
  readonly acquainted: readonly Couple[];
  /** Those of the attendees who must not be brought together, and therefore sit neither in a pair nor as three. */
  readonly keptApart: readonly Conflict[];
  readonly basis: AttendeeBasis;
}
