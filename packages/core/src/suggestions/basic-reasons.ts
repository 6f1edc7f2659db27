import type { Wanted } from '../findings/finding.ts';

/** What two organisations have in common. */
export interface Common {
  readonly topics: readonly string[];
  readonly targetGroups: readonly string[];
  readonly places: readonly string[];
}

/** What speaks against a suggestion or limits it. */
export type Caveat =
  /** They worked together once, and the contact ended. */
  | 'dormant-tie'
  /** Nobody knows whether the provider can take on more. */
  | 'capacity-unknown'
  /** The other one can take on nothing more at present. */
  | 'capacity-full'
  /** The other one pauses at present. */
  | 'paused'
  /** The data show nothing they have in common. */
  | 'little-in-common'
  /** One of the two takes up new things slowly. */
  | 'slow-pace'
  /** Who could introduce them was named by one side only. */
  | 'one-sided'
  /** What is offered ends with a project. */
  | 'project-only'
  /** Too few ties are known to tell from them who fits to whom. */
  | 'few-ties';

/** The reasons of the basic kinds of suggestions: what a page proposes from names, ties and needs. */
export interface BasicReasons {
  /** parties: [seeker, provider]. The provider offers what the seeker looks for, and there is no active tie. */
  'need-meets-offer': Wanted & {
    readonly needId: string;
    /** In a file of several cities the one of the seeker: only its offers were looked at. */
    readonly city?: string | undefined;
    readonly onlyProvider: boolean;
  };
  /**
   * parties: [the one not yet connected, the one to meet]. `connection`: it has no tie, only dormant ones, or belongs to a small
   * part without a tie to the rest.
   */
  introduce: { readonly common: Common; readonly formerTie: boolean; readonly connection: 'none' | 'dormant' | 'small-part' };
  /** parties: [one from the part that would be cut off, one from the rest]. A tie that makes a bridge less alone. */
  'second-bridge': {
    readonly common: Common;
    readonly formerTie: boolean;
    /** The organisation (one id) or the tie (two ids) that now carries the connection alone. */
    readonly relieves: readonly string[];
    /** How many organisations would no longer be cut off. */
    readonly secured: number;
  };
}
