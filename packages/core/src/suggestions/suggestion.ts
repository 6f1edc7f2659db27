import type { Audience, Certainty } from '../findings/finding.ts';
import type { BasicReasons, Caveat } from './basic-reasons.ts';
import type { FurtherReasons } from './further-reasons.ts';

export type { Caveat, Common } from './basic-reasons.ts';

export interface ReasonByCode extends BasicReasons, FurtherReasons {}

/** The kinds that a page proposes by itself. */
export type BasicSuggestionCode = keyof BasicReasons;
/** The kinds for which the coordination asks. */
export type FurtherSuggestionCode = Exclude<SuggestionCode, BasicSuggestionCode>;

export type SuggestionCode = keyof ReasonByCode;

/** Caveats that hold for one of the two partners, or for both. */
export type Concerns = Readonly<Partial<Record<'capacity-full' | 'paused' | 'slow-pace', readonly string[]>>>;

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
  /** Ids of those of the two for whom such a caveat holds. Missing where none of these caveats is given. */
  readonly concerns?: Concerns | undefined;
  readonly certainty: Certainty;
  readonly audience: Audience;
  /**
   * `first`: among the three most useful ones of both partners, to be shown. `more`: also right, shown on request, so that
   * nobody is flooded.
   */
  readonly priority: 'first' | 'more';
  /** `must`: a stated need, or a hand-over that has to work. `can`: it would be good to have. */
  readonly obligation: 'must' | 'can';
  /** Public addresses of the two, where known: the way to make contact. */
  readonly contacts: readonly { readonly id: string; readonly website: string }[];
}

/** Any suggestion; narrow it by `code`. Suggestions come most useful first. */
export type Suggestion = { [Code in SuggestionCode]: SuggestionOf<Code> }[SuggestionCode];
