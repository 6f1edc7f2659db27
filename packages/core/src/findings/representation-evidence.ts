import type { IsoDay } from '../shared/calendar.ts';
import type { Wanted } from './basic-evidence.ts';

/** The evidence of findings about who is represented, how kinds meet, what hangs on which money, and cities of a federation. */
export interface RepresentationEvidence {
  /** parties: [organisation]. One funder pays nearly all, and only for the next months. */
  'funding-risk': {
    readonly share: number;
    readonly securedUntil: IsoDay;
    /** The day has passed: the money is gone, or nobody has written down how it goes on. */
    readonly past: boolean;
    /** What breaks if it has to close: who would be cut off or without a tie, and needs that nobody else can meet. */
    readonly cutOff: readonly string[];
    readonly withoutTie: readonly string[];
    readonly needs: readonly (Wanted & { readonly who: string })[];
  };
  /**
   * parties: partners of the kind. A line of the target list: `missing`: nobody; `invited`: nobody came lately; `represented`. In a file of
   * several cities only `missing` is told, and then nobody is a party: the kind is missing in `cities`, of `ofCities`.
   */
  'partner-kind': {
    /** Id of the `TargetKind`. */
    readonly target: string;
    readonly state: 'missing' | 'invited' | 'represented';
    readonly attended: readonly string[];
    /** Meetings that were looked at. */
    readonly meetings: number;
    /** Who stands in on the seats of this kind, as far as the file names roles. */
    readonly deputies: readonly string[];
    readonly cities: readonly string[];
    /** Cities that were looked at; 0 in a file of one network. */
    readonly ofCities: number;
  };
  /**
   * parties: members of the group. What the network has and the group has not; `decides`: it is the steering group. Nobody is a party
   * where the file names working groups but no steering group.
   */
  'group-gap': {
    readonly group: string;
    /** The city, in a file of several. */
    readonly city: string | undefined;
    readonly decides: boolean;
    /** It is a steering group that only advises, as far as the file says. */
    readonly advises: boolean;
    /** Kinds of the members, with how many there are in the network; the most frequent in the group first. */
    readonly kinds: readonly { readonly kind: string; readonly inGroup: number; readonly inNetwork: number }[];
    /** The most frequent in the network first. Of other groups than the steering group only kinds of which a seat would be expected. */
    readonly absentKinds: readonly string[];
    /** Topics that no member works on, the most frequent in the network first; of the steering group only. */
    readonly absentTopics: readonly string[];
    /**
     * Organisations of the people concerned themselves: members, and those in the network that are none, the most fitting first. Of other
     * groups than the steering group only those that share its themes.
     */
    readonly peopleConcerned: readonly string[];
    readonly peopleConcernedElsewhere: readonly string[];
    /** Where nobody is named for a steering group: the working groups that the file names; else empty. */
    readonly workingGroups: readonly string[];
  };
  /** parties: members of the working group, of whom none sits in the steering group. */
  'group-without-link': { readonly group: string; readonly steeringGroup: string; readonly city: string | undefined };
  /** parties: [holder], or nobody. */
  'open-role': {
    readonly role: string;
    readonly group: string | undefined;
    readonly state: 'no-holder' | 'no-deputy' | 'term-over' | 'holder-left';
    readonly until: IsoDay | undefined;
    /** For whom the seat speaks: a target group or a kind of partners. */
    readonly represents: string | undefined;
  };
  /** parties: [holder]. It holds several tasks at once; by name. */
  'many-roles': { readonly roles: readonly string[] };
  /** parties: none. Two kinds that meet far less, or more, than their sizes let expect; or one kind with itself. */
  mixing: {
    readonly kinds: readonly [string, string];
    readonly possible: number;
    readonly observed: number;
    readonly expected: number;
    readonly notable: 'thin' | 'dense';
    /** In a file of several cities: in so many of them both are found; only ties inside a city were looked at. Else 0. */
    readonly cities: number;
  };
  /** parties: [organisation]. Large, and tied nearly only within its kind. */
  'inward-looking': { readonly kind: string; readonly inward: number; readonly outward: number };
  /** parties: [coordination, the partners to whom it has such a tie]. How a city is tied to its welfare federations. */
  'welfare-tie': {
    readonly city: string;
    readonly step: 'strong' | 'weak' | 'none';
    /** Welfare federations in the city. */
    readonly federations: readonly string[];
  };
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
  'others-have': Wanted & { readonly needId: string; readonly city: string; readonly cities: readonly string[] };
}
