import type { IsoDay, MeetingCapture } from '@netz-map/core';

/** The way through a meeting, in its order. */
export const STEPS = ['who', 'plan', 'print', 'capture'] as const;
export type Step = (typeof STEPS)[number];

/** What those who come could do together. */
export const PLANS = ['pairs', 'talks', 'groups'] as const;
export type Plan = (typeof PLANS)[number];

/** Lists of the capture that people fill in row by row. */
export type RowList = 'talked' | 'agreed' | 'needs' | 'offers';
/** The cells of one row, as they were typed or chosen; partners by id. */
export type Row = readonly string[];

/** All that somebody has chosen and typed. It lives in the element alone: nothing is stored. */
export interface MeetingState {
  readonly step: Step;
  /** The theme, the people it is about and the place, as the data write them; empty: none. */
  readonly topic: string;
  readonly people: string;
  readonly place: string;
  /** The group whose members are always invited; empty: the one that the core expects. */
  readonly core: string;
  /** What is searched for in the list of partners. */
  readonly query: string;
  /** Ids of those who come. */
  readonly present: ReadonlySet<string>;
  /** Ids of those who came when the pairs were made already, in the order of their coming. */
  readonly late: readonly string[];
  readonly plan: Plan;
  /** How many a group has at most. */
  readonly size: number;
  /** How often it was mixed anew. */
  readonly mixed: number;
  readonly date: IsoDay | '';
  /** Whether somebody wanted to save without a day. */
  readonly dateMissing: boolean;
  /** Ids of those who were expected and did not come. */
  readonly absent: ReadonlySet<string>;
  /** Pairs of the plan that did not talk, as `talkKey` writes them. */
  readonly notTalked: ReadonlySet<string>;
  readonly rows: Readonly<Record<RowList, readonly Row[]>>;
  /** Ids of those who talked, from notes that were opened; they stand in the place of the plan. */
  readonly opened: MeetingCapture['talked'] | undefined;
  /** What came of opening notes. */
  readonly notice: string;
  /** What stood here before notes were opened, until something is changed. */
  readonly before: MeetingState | undefined;
}

/** Before anything was chosen. */
export function newMeeting(date: IsoDay | ''): MeetingState {
  return {
    step: 'who',
    topic: '',
    people: '',
    place: '',
    core: '',
    query: '',
    present: new Set(),
    late: [],
    plan: 'pairs',
    size: 4,
    mixed: 0,
    date,
    dateMissing: false,
    absent: new Set(),
    notTalked: new Set(),
    rows: { talked: [], agreed: [], needs: [], offers: [] },
    opened: undefined,
    notice: '',
    before: undefined,
  };
}

/** The same text for two who talked, as the plan names them. */
export const talkKey = ([a, b]: readonly [string, string]): string => JSON.stringify([a, b]);

/** Those who come, early and late, by id. */
export function comingIds({ present, late }: Pick<MeetingState, 'present' | 'late'>): string[] {
  return [...new Set([...present, ...late])].sort();
}

/** A set with one more, or without it. */
export function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
