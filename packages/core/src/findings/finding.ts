import type { IsoDay } from '../shared/calendar.ts';

/** How sure a statement is, given the data it rests on. */
export type Certainty = 'certain' | 'likely' | 'uncertain';

/** Who may see a finding or suggestion: `public` may stand on a website, `internal` is for the coordination. */
export type Audience = 'public' | 'internal';

/** `attention`: something to do. `strength`: something that holds and is worth keeping. */
export type Tone = 'attention' | 'strength';

/**
 * On how much known data a statement rests: `known` of `of`.
 * `tie-dates`: pairs with a known last contact, of all pairs. `ties`: partners with at least one tie, of all partners.
 * `topics`, `places`, `target-groups`: partners that say something about it, of all partners.
 */
export interface Grounds {
  readonly on: 'tie-dates' | 'ties' | 'topics' | 'target-groups' | 'places';
  readonly known: number;
  readonly of: number;
}

/** What a need asks for. */
export interface Wanted {
  readonly topic: string;
  readonly targetGroup?: string | undefined;
  readonly place?: string | undefined;
}

/** First step of the comparison with the offers that left nobody: topic, target group, place, free capacity. */
export type Shortfall = 'topic' | 'target-group' | 'place' | 'capacity';

/** The evidence of each kind of finding. `parties` of the finding are named per code. */
export interface EvidenceByCode {
  /** parties: [organisation]. No tie at all, not even a dormant one. */
  'not-connected': Record<never, never>;
  /** parties: [organisation]. Only dormant ties; `former` are the partners, youngest contact first. */
  'only-dormant': { readonly former: readonly string[]; readonly lastContact: IsoDay | undefined };
  /** parties: [organisation]. Exactly one active tie. */
  'single-tie': { readonly partner: string };
  /** parties: members (left out in public). A part of `size` ≥ 2 without an active tie to the rest. `main`: it holds more than half. */
  component: { readonly main: boolean; readonly size: number; readonly networkSize: number };
  /** parties: [organisation]. Without it, each list in `cutOff` loses its way to the rest (the largest part stays). */
  bridge: {
    readonly cutOff: readonly (readonly string[])[];
    readonly remaining: number;
    /** Whether dormant ties lead around it. */
    readonly dormantWayAround: boolean;
  };
  /** parties: both ends. The only tie between two parts; `cutOff` is the smaller one. */
  'critical-tie': { readonly cutOff: readonly string[]; readonly remaining: number };
  /** parties: [seeker]. `almost`: those who passed the last step at which anybody was left ("nearest providers"). */
  'unmet-need': Wanted & {
    readonly needId: string;
    readonly missing: Shortfall;
    readonly almost: readonly string[];
    readonly since: IsoDay | undefined;
  };
  /** parties: [seeker, provider]. Exactly one organisation can meet the need. */
  'single-provider': Wanted & { readonly needId: string; readonly connected: boolean };
  /** parties: [seeker]. At least one organisation can meet the need: with / without an active tie to the seeker. */
  'covered-need': Wanted & { readonly needId: string; readonly connected: readonly string[]; readonly unconnected: readonly string[] };
  /** parties: [seeker]. The need is marked as done. */
  'done-need': Wanted & { readonly needId: string };
  /** parties: members, at least three. A circle held together by dormant ties only. `name`: the commonest note on them. */
  'dormant-cluster': {
    readonly ties: readonly { readonly between: readonly [string, string]; readonly lastContact: IsoDay }[];
    readonly name: string | undefined;
    readonly lastContact: IsoDay;
  };
  /** parties: both ends of a dormant tie outside such a circle. */
  'dormant-tie': { readonly lastContact: IsoDay; readonly months: number };
  /** parties: both ends. Last contact 12 to 18 months ago. */
  'fading-tie': { readonly lastContact: IsoDay; readonly months: number };
  /** parties: both. Same topics, people and place, and no active tie: parallel work or a chance to join. */
  overlap: {
    readonly topics: readonly string[];
    readonly targetGroups: readonly string[];
    readonly places: readonly string[];
    /** Jaccard indices of topics and target groups, 0 to 1. */
    readonly topicSimilarity: number;
    readonly targetGroupSimilarity: number;
    readonly dormantTie: boolean;
  };
}

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
  /** Follows from the grounds: see `certaintyOf`. */
  readonly certainty: Certainty;
  readonly audience: Audience;
  readonly tone: Tone;
}

/** Any finding; narrow it by `code`. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
