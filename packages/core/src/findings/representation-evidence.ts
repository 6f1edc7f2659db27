import type { IsoDay } from '../shared/calendar.ts';
import type { Wanted } from './basic-evidence.ts';

/** The evidence of findings about who is represented, how kinds meet, what hangs on which money, and cities of a federation. */
export interface RepresentationEvidence {
  /** parties: [organisation]. One funder pays nearly all, and only for the next months. */
  'funding-risk': {
    readonly share: number;
    readonly securedUntil: IsoDay;
    readonly past: boolean;
    /** What breaks if it has to close: who would be cut off or without a tie, and needs that nobody else can meet. */
    readonly cutOff: readonly string[];
    readonly withoutTie: readonly string[];
    readonly needs: readonly (Wanted & { readonly who: string })[];
  };
  /** parties: partners of the kind. A line of the target list: `missing`: nobody; `invited`: nobody came lately; `represented`. */
  'partner-kind': {
    /** Id of the `TargetKind`. */
    readonly target: string;
    readonly state: 'missing' | 'invited' | 'represented';
    readonly attended: readonly string[];
    /** Meetings that were looked at. */
    readonly meetings: number;
  };
  /** parties: members of the group. What the network has and the group has not; `decides`: it is the steering group. */
  'group-gap': {
    readonly group: string;
    readonly decides: boolean;
    readonly absentKinds: readonly string[];
    readonly absentTopics: readonly string[];
    /** Members that are organisations of the people concerned themselves. */
    readonly peopleConcerned: readonly string[];
  };
  /** parties: members of the working group, of whom none sits in the steering group. */
  'group-without-link': { readonly group: string; readonly steeringGroup: string };
  /** parties: [holder], or nobody. */
  'open-role': {
    readonly role: string;
    readonly group: string | undefined;
    readonly state: 'no-holder' | 'no-deputy' | 'term-over' | 'holder-left';
    readonly until: IsoDay | undefined;
  };
  /** parties: none. Two kinds that meet far less, or more, than their sizes let expect; or one kind with itself. */
  mixing: {
    readonly kinds: readonly [string, string];
    readonly possible: number;
    readonly observed: number;
    readonly expected: number;
    readonly notable: 'thin' | 'dense';
  };
  /** parties: [organisation]. Large, and tied nearly only within its kind. */
  'inward-looking': { readonly kind: string; readonly inward: number; readonly outward: number };
  /** parties: [coordination, the partner if there is one]. How a city is tied to a welfare federation. */
  'welfare-tie': { readonly city: string; readonly step: 'strong' | 'weak' | 'none' };
  /** parties: partners that live on the programme. What becomes of a city when its programme ends. */
  'follow-up-funding': {
    readonly city: string;
    readonly programmeEnds: IsoDay | undefined;
    readonly followUp: 'secured' | 'partly' | 'none';
    readonly followUpUntil: IsoDay | undefined;
  };
  /** parties: none. A city without a tie to any other. */
  'city-without-tie': { readonly city: string };
  /** parties: [seeker]. What nobody offers here is offered elsewhere in the federation. */
  'others-have': Wanted & { readonly needId: string; readonly cities: readonly string[] };
}
