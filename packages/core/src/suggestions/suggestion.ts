import type { Audience, Certainty, Wanted } from '../findings/finding.ts';

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
  | 'little-in-common';

export interface ReasonByCode {
  /** parties: [seeker, provider]. The provider offers what the seeker looks for, and there is no active tie. */
  'need-meets-offer': Wanted & { readonly needId: string; readonly onlyProvider: boolean };
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

export type SuggestionCode = keyof ReasonByCode;

/** A proposal with the reason for both sides, as data. */
export interface SuggestionOf<Code extends SuggestionCode> {
  /** Stable, e.g. `need-meets-offer:A10+A30:Dolmetschen`. */
  readonly id: string;
  readonly code: Code;
  /** Two organisations; their parts are given at {@link ReasonByCode}. */
  readonly parties: readonly [string, string];
  readonly evidence: ReasonByCode[Code];
  /** Ids of the findings that this suggestion answers. */
  readonly answers: readonly string[];
  /** Organisations with an active tie to both, who could introduce them; best first, at most three. */
  readonly introducers: readonly string[];
  readonly caveats: readonly Caveat[];
  readonly certainty: Certainty;
  readonly audience: Audience;
  /**
   * `first`: among the three most useful ones of both partners, to be shown. `more`: also right, shown on request, so that
   * nobody is flooded.
   */
  readonly priority: 'first' | 'more';
}

/** Any suggestion; narrow it by `code`. Suggestions come most useful first. */
export type Suggestion = { [Code in SuggestionCode]: SuggestionOf<Code> }[SuggestionCode];
