import type { IsoDay } from '../shared/calendar.ts';

/** What a need asks for. */
export interface Wanted {
  readonly topic: string;
  readonly targetGroup?: string | undefined;
  readonly place?: string | undefined;
}

/** First step of the comparison with the offers that left nobody: topic, target group, place, free capacity. */
export type Shortfall = 'topic' | 'target-group' | 'place' | 'capacity';

/**
 * The evidence of the basic kinds of findings: what a page looks for from names, ties and needs. `parties` of the finding are named per
 * code.
 */
export interface BasicEvidence {
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
    /** In a file of several cities the one of the seeker: only its offers were looked at. Left out for the public. */
    readonly city?: string | undefined;
    readonly missing: Shortfall;
    readonly almost: readonly string[];
    readonly since: IsoDay | undefined;
  };
  /** parties: [seeker, provider]. Exactly one organisation can meet the need. */
  'single-provider': Wanted & {
    readonly needId: string;
    /** In a file of several cities the one of the seeker. */
    readonly city?: string | undefined;
    readonly connected: boolean;
  };
  /** parties: [seeker]. At least one organisation can meet the need: with / without an active tie to the seeker. */
  'covered-need': Wanted & { readonly needId: string; readonly connected: readonly string[]; readonly unconnected: readonly string[] };
  /** parties: [seeker]. The need is marked as done. */
  'done-need': Wanted & { readonly needId: string };
  /** parties: members, at least three. A circle held together by dormant ties only. `name`: the commonest note on them. */
  'dormant-cluster': {
    readonly ties: readonly { readonly between: readonly [string, string]; readonly lastContact: IsoDay | undefined }[];
    readonly name: string | undefined;
    readonly lastContact: IsoDay | undefined;
  };
  /** parties: both ends of a dormant tie outside such a circle. Without a date where it is marked as paused or ended. */
  'dormant-tie': { readonly lastContact: IsoDay | undefined; readonly months: number | undefined };
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
