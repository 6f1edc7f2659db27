import type { IsoDay } from '../shared/calendar.ts';
import type { Common } from './basic-reasons.ts';
import type { Wanted } from '../findings/finding.ts';

/** What a network gains when two of its partners work together. */
export type WorkGain =
  /** Two parts without a tie between them become one. */
  | 'joins-parts'
  /** A part that hangs on one partner gets a second way. */
  | 'doubles-bridge'
  /** One of the two has at most one tie so far. */
  | 'opens-newcomer'
  /** The two are three or more introductions apart. */
  | 'shortens'
  /** A common partner can bring the two together; the network gains little by it. */
  | 'none';

/** The reasons of the further kinds of suggestions. */
export interface FurtherReasons {
  /** parties: both ends. A tie that must exist by law or procedure sleeps, was only agreed, or is only thought of. */
  'hand-over': { readonly state: 'dormant' | 'agreed' | 'idea'; readonly since: IsoDay | undefined };
  /** parties: [who asks, the substitute]. The substitute can do what `lost` did, who has left, may leave or holds all together. */
  replacement: {
    readonly lost: string;
    readonly why: 'ended' | 'bridge' | 'funding-risk';
    /** What the lost one and the substitute have in common. */
    readonly common: Common;
    /** Whether it can stand in fully (`must` of `replacements`) or nearly. */
    readonly fit: 'full' | 'partly';
    /** Whether the file names it as the one that has taken over the work. */
    readonly successor: boolean;
  };
  /** parties: two that work on the same for the same people or in the same place, and have no tie. */
  'common-work': {
    readonly common: Common;
    readonly formerTie: boolean;
    readonly gain: WorkGain;
    /** Place among all pairs without a tie by the pattern of ties, as a share from 0 (first) to 1; missing below 40 ties. */
    readonly plausible: number | undefined;
  };
  /** parties: [who is new and has one tie, the one to meet]. */
  welcome: { readonly common: Common; readonly formerTie: boolean; readonly since: IsoDay };
  /** parties: both seekers. They look for the same, nobody can meet it, and they can look together. */
  'same-need': Wanted & { readonly needIds: readonly [string, string] };
  /** parties: [project, regular offer]. Money or offer of the first ends; the second stays, on the same topic. */
  docking: { readonly common: Common; readonly until: IsoDay | undefined; readonly why: 'funding-risk' | 'project' };
  /** parties: [coordination of a city, coordination of another one]. The other has what this one lacks: a strong tie to a welfare federation. */
  'companion-city': {
    readonly city: string;
    readonly companion: string;
    readonly kilometres: number;
    /** Whether the two coordinations are in contact already. */
    readonly inContact: boolean;
  };
}
