import type { IsoDay } from '../shared/calendar.ts';
import type { Common } from './basic-reasons.ts';
import type { Wanted } from '../findings/finding.ts';

/** The reasons of the further kinds of suggestions. */
export interface FurtherReasons {
  /** parties: both ends. A tie that must exist by law or procedure sleeps, or was only agreed. */
  'hand-over': { readonly state: 'dormant' | 'agreed'; readonly since: IsoDay | undefined };
  /** parties: [who asks, the substitute]. The substitute can do what `lost` did, who has left, may leave or holds all together. */
  replacement: {
    readonly lost: string;
    readonly why: 'ended' | 'bridge' | 'funding-risk';
    readonly common: Common;
    /** Whether it can stand in fully (`must` of `replacements`) or nearly. */
    readonly fit: 'full' | 'partly';
  };
  /** parties: two that work on the same and have no tie. `reach`: what the network gains by it. */
  'common-work': {
    readonly common: Common;
    readonly formerTie: boolean;
    readonly gain: 'joins-parts' | 'doubles-bridge' | 'opens-newcomer' | 'shortens' | 'none';
    /** Place among all pairs without a tie by the pattern of ties, as a share from 0 (first) to 1; missing below 40 ties. */
    readonly plausible: number | undefined;
  };
  /** parties: both seekers. They look for the same and can look together. */
  'same-need': Wanted & { readonly needIds: readonly [string, string] };
  /** parties: [project, regular offer]. Money or offer of the first ends; the second stays, on the same topic. */
  docking: { readonly common: Common; readonly until: IsoDay | undefined; readonly why: 'funding-risk' | 'project' };
  /** parties: [coordination of a city, coordination of another one]. The other has what this one lacks. */
  'companion-city': { readonly city: string; readonly companion: string; readonly kilometres: number };
}
