import { type IsoDay, isIsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import { tieDates } from '../findings/certainty.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { Grounds } from '../findings/finding.ts';
import { cutPoints } from '../metrics/cohesion/cut-points.ts';
import type { Network } from '../model/network.ts';
import { changedFundingRisks, type FundingRiskGained, type FundingRiskLost } from './changed-funding-risks.ts';
import { changedGaps, type GapClosed, type GapOpened, type GapStayed } from './changed-gaps.ts';
import { changedTies, type TieGained, type TieLost } from './changed-ties.ts';
import { type MatchedIds, matchIds } from './match-ids.ts';

const WHERE = '@netz-map/core/questions/compare-states';

/** A network as it was told on a day. */
export interface State {
  readonly network: Network;
  /** Each state is judged by its own day: what was dormant then, and what is dormant now. */
  readonly asOf: IsoDay;
}

/** What came and what went. Ids in rising order. */
export interface GainedAndLost<Gained, Lost = Gained> {
  readonly gained: readonly Gained[];
  readonly lost: readonly Lost[];
}

/** What is different between two states of a network. */
export interface Change {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** How the two lists of partners were laid over each other; everything else rests on it. */
  readonly matching: MatchedIds;
  /** Partners that are in the network now and were not before, and the other way round (not listed any more, or ended). */
  readonly partners: GainedAndLost<string>;
  /** Active or undated in one state and not in the other. `null` when one of them tells of no tie at all: then nothing can be said. */
  readonly ties: GainedAndLost<TieGained, TieLost> | null;
  /** Of the partners in both: without an active tie now, but not before. `null` as for `ties`. */
  readonly newlyUnconnected: readonly string[] | null;
  /** Of the partners in both: with an active tie now, and none before. `null` as for `ties`. */
  readonly newlyConnected: readonly string[] | null;
  /** Partners on whom alone a part of the network hung or hangs. `null` as for `ties`. */
  readonly bridges: GainedAndLost<string> | null;
  /** Unmet needs, one per topic, target group and place, whoever has them. */
  readonly gaps: { readonly opened: readonly GapOpened[]; readonly closed: readonly GapClosed[]; readonly stayed: readonly GapStayed[] };
  readonly fundingRisks: GainedAndLost<FundingRiskGained, FundingRiskLost>;
  /** Ties with a known date in each state: an undated one cannot be seen to fall asleep or to wake up. */
  readonly grounds: { readonly before: Grounds; readonly after: Grounds };
}

/**
 * What changed between two states of the same network: who came and left, which ties were made, woke up, fell asleep or went, who lost or
 * found the way to the others, which gaps opened, closed and stayed, which bridges and funding risks are new and gone.
 *
 * Partners are matched by id alone, whatever their names; `matching` says how many could not be, and where this looks like a slip.
 *
 * Not to be read as success or failure of anybody: a file that was filled in more carefully shows ties and needs that were there before.
 *
 * @throws TypeError when a day is none, or `before` is later than `after`
 * @remarks Complexity: n log n in organisations and ties of both; needs × organisations for the gaps.
 */
export function compareStates(before: State, after: State): Change {
  const [old, now] = [read(before, 'before'), read(after, 'after')];
  const shown = Math.min(old.asOf.length, now.asOf.length);
  if (old.asOf.slice(0, shown) > now.asOf.slice(0, shown))
    throw expectation(WHERE, `before.asOf not to be later than ${now.asOf}`, old.asOf);
  const [ids, formerIds] = [idsOf(now), idsOf(old)];
  const inBoth = now.present.map(({ id }) => id).filter((id) => formerIds.has(id));
  const tiesKnown = old.network.ties.length > 0 && now.network.ties.length > 0;
  return {
    from: old.asOf,
    to: now.asOf,
    matching: matchIds(old.network, now.network),
    partners: gainedAndLost(formerIds, ids),
    ties: tiesKnown ? changedTies(old, now) : null,
    newlyUnconnected: tiesKnown ? inBoth.filter((id) => old.activeDegree(id) > 0 && now.activeDegree(id) === 0) : null,
    newlyConnected: tiesKnown ? inBoth.filter((id) => old.activeDegree(id) === 0 && now.activeDegree(id) > 0) : null,
    bridges: tiesKnown ? gainedAndLost(bridgesOf(old), bridgesOf(now)) : null,
    gaps: changedGaps(old, now),
    fundingRisks: changedFundingRisks(old, now),
    grounds: { before: tieDates(old), after: tieDates(now) },
  };
}

function read(state: State, which: 'before' | 'after'): Context {
  const { network, asOf } = state ?? {};
  if (!network) throw expectation(WHERE, `${which}.network to be a network`, network);
  if (typeof asOf !== 'string' || !isIsoDay(asOf)) throw expectation(WHERE, `${which}.asOf to be a day such as "2026-11-01"`, asOf);
  return contextOf(network, asOf);
}

const idsOf = ({ present }: Context): ReadonlySet<string> => new Set(present.map(({ id }) => id));

function bridgesOf({ active }: Context): ReadonlySet<string> {
  return new Set(cutPoints(active).articulationPoints.map((v) => active.ids[v]!));
}

function gainedAndLost(before: ReadonlySet<string>, after: ReadonlySet<string>): GainedAndLost<string> {
  return {
    gained: [...after].filter((id) => !before.has(id)).sort(compareText),
    lost: [...before].filter((id) => !after.has(id)).sort(compareText),
  };
}
