import type { BasicEvidence } from './basic-evidence.ts';
import type { CareEvidence } from './care-evidence.ts';
import type { RepresentationEvidence } from './representation-evidence.ts';

export type { Shortfall, Wanted } from './basic-evidence.ts';
export type { WayEnds } from './care-evidence.ts';

/** How sure a statement is, given the data it rests on. */
export type Certainty = 'certain' | 'likely' | 'uncertain';

/** Who may see a finding or suggestion: `public` may stand on a website, `internal` is for the coordination. */
export type Audience = 'public' | 'internal';

/** `attention`: something to do. `strength`: something that holds and is worth keeping. */
export type Tone = 'attention' | 'strength';

export type BasicGrounds = 'tie-dates' | 'ties' | 'topics' | 'target-groups' | 'places';
/**
 * `kinds`, `funding`, `staff`, `attendance`, `names`, `websites`: partners that say something about it, of all partners. `offer-kinds`: those
 * who can meet a need and of whom it is known whether the offer stays, of all who can meet it. `tie-kinds`: active and undated ties with the
 * kind known at both ends, of all. `members`: members of a group whose kind is known, of all members. `groups`: groups of which members are
 * named, of all groups that the file names. `roles`: roles with a holder, of all roles. `cities`: cities of which it is known, of all cities.
 * `meetings`: meetings with a topic, of all meetings.
 */
export type FurtherGrounds =
  | 'kinds'
  | 'offer-kinds'
  | 'funding'
  | 'staff'
  | 'attendance'
  | 'names'
  | 'websites'
  | 'tie-kinds'
  | 'members'
  | 'groups'
  | 'roles'
  | 'cities'
  | 'meetings';

/**
 * On how much known data a statement rests: `known` of `of`.
 * `tie-dates`: pairs with a known last contact, of all pairs. `ties`: partners with at least one tie, of all partners.
 * `topics`, `places`, `target-groups`: partners that say something about it, of all partners.
 */
export interface Grounds {
  readonly on: BasicGrounds | FurtherGrounds;
  readonly known: number;
  readonly of: number;
  /** Set where both are rounded to multiples of five, for the public. */
  readonly rounded?: boolean | undefined;
}

/** What each kind of finding rests on. `parties` of the finding are named per code. */
export interface EvidenceByCode extends BasicEvidence, CareEvidence, RepresentationEvidence {}

/** The kinds that a page looks for by itself. */
export type BasicFindingCode = keyof BasicEvidence;
/** The kinds for which the coordination asks: care for ties and needs, and who is represented and by what money. */
export type FurtherFindingCode = Exclude<FindingCode, BasicFindingCode>;

/** The kinds of findings; the codes of the published rules. */
export type FindingCode = keyof EvidenceByCode;

/** A judgement about the network, as data. Sentences are made of it by the wording. */
export interface FindingOf<Code extends FindingCode> {
  /** Stable: the same data give the same id, e.g. `bridge:A13`. */
  readonly id: string;
  readonly code: Code;
  /** Ids of the organisations concerned; their meaning is given at {@link EvidenceByCode}. */
  readonly parties: readonly string[];
  readonly evidence: EvidenceByCode[Code];
  readonly grounds: Grounds;
  /** Follows from the grounds: see `certaintyOf`. What the file says outright of its parties is surer than that. */
  readonly certainty: Certainty;
  readonly audience: Audience;
  readonly tone: Tone;
}

/** Any finding; narrow it by `code`. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
