import type { IsoDay } from '../shared/calendar.ts';
import type { Wanted } from './basic-evidence.ts';

/** How somebody stands between groups, seen from the two whom it connects (Gould and Fernandez 1989). */
export type BrokerRole =
  /** All three of one kind. */
  | 'coordinator'
  /** Both of one kind, the one between of another. */
  | 'consultant'
  /** One of the two is of its own kind: it opens its kind to others. */
  | 'gatekeeper'
  /** All three of different kinds. */
  | 'liaison';

/** The evidence of findings about care: who mediates, what was promised, what is only there for a time, what was entered twice. */
export interface CareEvidence {
  /**
   * parties: [organisation]. It stands between many who do not know each other. `between`: the two kinds it mediates between most, equal
   * where both are of one kind. `onlyThrough`: pairs of partners that have no tie and no other common partner.
   */
  broker: {
    readonly role: BrokerRole;
    readonly between: readonly [string, string];
    readonly mediated: number;
    readonly onlyThrough: number;
  };
  /** parties: both ends. Agreed, or a must, and since then nothing is known of it. `months` since it was agreed, where known. */
  'unkept-promise': { readonly promise: 'agreed' | 'must'; readonly since: IsoDay | undefined; readonly months: number | undefined };
  /** parties: [seeker, ...providers]. All who can meet the need do so within a project only. `until`: when the last funding ends, if known. */
  'only-project': Wanted & { readonly needId: string; readonly until: IsoDay | undefined };
  /** parties: two records that probably stand for one organisation. */
  'possible-duplicate': { readonly because: 'name' | 'website' };
  /** parties: [organisation]. It has not come to a meeting for long. `missed`: meetings since. */
  'long-absent': { readonly lastAttended: IsoDay | undefined; readonly missed: number };
  /** parties: seekers. A topic with open needs that no meeting of the last year was about. */
  'topic-without-meeting': { readonly topic: string; readonly needs: number; readonly lastMeeting: IsoDay | undefined };
  /** parties: [seeker]. Somebody could meet the need, but no way over existing ties leads there. */
  'dead-end': Wanted & { readonly needId: string; readonly providers: readonly string[] };
}
