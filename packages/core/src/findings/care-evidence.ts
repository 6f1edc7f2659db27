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

/** Where the way from a seeker to all who could help breaks off. */
export type WayEnds = 'seeker-without-tie' | 'providers-without-tie' | 'separate-parts';

/** The evidence of findings about care: who mediates, what was promised, what is only there for a time, what was entered twice. */
export interface CareEvidence {
  /**
   * parties: [organisation]. It stands between many who do not know each other, and there are ways around it. `mediated`: pairs of its
   * partners without a tie; `onlyThrough`: those of them that have no other common partner. `kinds`: how many kinds these partners are of.
   * `role`: the one it has for most of these pairs; unknown where the kind of most of them is. `between`: the two kinds it then stands
   * between most, its own first, equal where both are of one kind.
   */
  broker: {
    readonly role: BrokerRole | undefined;
    readonly between: readonly [string, string] | undefined;
    readonly kinds: number;
    readonly mediated: number;
    readonly onlyThrough: number;
  };
  /**
   * parties: both ends. `agreed`: promised a while ago. `must`: should exist by law or procedure. `state`: it has not begun, or it sleeps.
   * `since`: when it was agreed, or the last contact; `months` since then. Both unknown only for a must.
   */
  'unkept-promise': {
    readonly promise: 'agreed' | 'must';
    readonly state: 'not-begun' | 'dormant';
    readonly since: IsoDay | undefined;
    readonly months: number | undefined;
  };
  /**
   * parties: [seeker]. Of all `providers` who can meet the need, none is known to offer it for good, and some only within a project.
   * `unknown`: those of them of whom nobody knows. `until`: the last end of their funding, where all ends are known.
   */
  'only-project': Wanted & {
    readonly needId: string;
    readonly providers: readonly string[];
    readonly unknown: readonly string[];
    readonly until: IsoDay | undefined;
  };
  /** parties: two records that probably stand for one organisation. */
  'possible-duplicate': { readonly because: 'name' | 'website' };
  /**
   * parties: [organisation]. It has not come to a meeting for long, or never (`lastAttended` unknown). `missed`: at least so many meetings
   * since; several in one month count once.
   */
  'long-absent': { readonly lastAttended: IsoDay | undefined; readonly missed: number };
  /**
   * parties: seekers. A topic with open needs that no meeting of the last year was about. `lastMeeting`: the last one before that was, if any.
   */
  'topic-without-meeting': { readonly topic: string; readonly needs: number; readonly lastMeeting: IsoDay | undefined };
  /** parties: [seeker]. Somebody could meet the need, but no way over existing ties leads there. */
  'dead-end': Wanted & { readonly needId: string; readonly providers: readonly string[]; readonly because: WayEnds };
}
