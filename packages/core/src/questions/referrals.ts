// "Von der Teestube zur Schuldnerberatung sind es zwei Schritte, über das Rathaus." / "Dorthin kennt niemand den Weg."
import { requireAsOf } from '../findings/analyse-with.ts';
import { tieDates } from '../findings/certainty.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { CoveredNeed } from '../findings/cover-needs.ts';
import { whereWayEnds } from '../findings/dead-end.ts';
import type { Grounds, WayEnds } from '../findings/finding.ts';
import type { Snapshot } from '../metrics/snapshot/snapshot.ts';
import type { IsoDay } from '../shared/calendar.ts';
import type { Network } from '../model/network.ts';
import { type AskedNeed, askedNeed } from './asked-need.ts';
import { type Ways, waysFrom, wayTo } from './ways-from.ts';

const WHERE = '@netz-map/core/questions/referrals';

/** How a seeker gets to those who can meet a need. Ids in rising order. */
export interface Referral extends AskedNeed {
  /** Number of active or undated ties to the nearest provider; `null` when no way leads to any. 1: they know each other. */
  readonly length: number | null;
  /** All providers at that distance. */
  readonly nearest: readonly string[];
  /** One shortest way to one of them, both ends included; empty when there is none. */
  readonly path: readonly string[];
}

/** A need that somebody in the network could meet, if only a way led there. */
export interface DeadEnd extends AskedNeed {
  readonly providers: readonly string[];
  /** Where the way breaks off: the seeker has no tie, none of the providers has one, or they are in parts without a tie between them. */
  readonly because: WayEnds;
  /** Number of ties to the nearest provider if dormant ones were woken up; `null` when they do not lead there either. */
  readonly lengthWithDormant: number | null;
}

export interface Referrals {
  /** One per open need that somebody can meet, in the order of seeker, topic, target group, place. */
  readonly referrals: readonly Referral[];
  /** Those of them without a way, likewise. */
  readonly deadEnds: readonly DeadEnd[];
  /** Whether the file tells of any tie; without one, dead ends are not named: the ties are unknown. */
  readonly tiesKnown: boolean;
  /** How many ties have a date. */
  readonly grounds: Grounds;
}

/**
 * The way from every seeker to the nearest who can meet the need, over active and undated ties, and the needs where none leads there.
 *
 * Not to be read as a rule whom to ask: other ways may be as short, and phone books exist.
 *
 * @throws TypeError when `asOf` is no day
 * @remarks Complexity: seekers × ties, besides the context.
 */
export function referrals(network: Network, options: { readonly asOf: IsoDay }): Referrals {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  const tiesKnown = network.ties.length > 0;
  const found = referralsOf(context);
  const covered = coveredNeeds(context);
  return {
    referrals: found,
    deadEnds: tiesKnown ? covered.filter((_, i) => found[i]!.length === null).map((need) => deadEnd(context, need)) : [],
    tiesKnown,
    grounds: tieDates(context),
  };
}

/** Open needs that somebody can meet. */
function coveredNeeds({ needs }: Context): CoveredNeed[] {
  return needs.filter(({ providers }) => providers.length > 0);
}

/** The referral of every covered need, in ties of a snapshot over the organisations of the context: by default the active ones. */
export function referralsOf(context: Context, ties: Snapshot = context.active): Referral[] {
  let [seeker, ways]: [string | undefined, Ways | undefined] = [undefined, undefined];
  return coveredNeeds(context).map(({ need, providers }) => {
    // needs come seeker by seeker
    if (ways === undefined || need.who !== seeker) [seeker, ways] = [need.who, waysFrom(ties, ties.indexOf.get(need.who)!)];
    return { ...askedNeed(need), ...nearestOf(ties, ways, providers) };
  });
}

function nearestOf(ties: Snapshot, ways: Ways, providers: readonly string[]): Pick<Referral, 'length' | 'nearest' | 'path'> {
  const far = (id: string): number => ways.distance[ties.indexOf.get(id)!]!;
  const reached = providers.filter((id) => far(id) !== -1);
  if (reached.length === 0) return { length: null, nearest: [], path: [] };
  const length = reached.reduce((least, id) => Math.min(least, far(id)), Infinity);
  const nearest = reached.filter((id) => far(id) === length);
  return { length, nearest, path: wayTo(ways, ties.indexOf.get(nearest[0]!)!)!.map((v) => ties.ids[v]!) };
}

function deadEnd(context: Context, covered: CoveredNeed): DeadEnd {
  const { all } = context;
  const { need, providers } = covered;
  return {
    ...askedNeed(need),
    providers,
    because: whereWayEnds(context, covered),
    lengthWithDormant: nearestOf(all, waysFrom(all, all.indexOf.get(need.who)!), providers).length,
  };
}
