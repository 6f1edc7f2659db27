// "Wenn Sie diese 18 anrufen, hören es alle 94, die eine Verbindung haben."
import { requireAsOf } from '../findings/analyse-with.ts';
import { tieDates } from '../findings/certainty.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { Grounds } from '../findings/finding.ts';
import { dominatingSet } from '../metrics/influence/dominating-set.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import type { Network } from '../model/network.ts';

const WHERE = '@netz-map/core/questions/multipliers';

export interface MultipliersOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** After how many cases the search for the fewest gives up, see `metrics.dominatingSet`. @default 10000 */
  readonly maxCases?: number | undefined;
}

/** Who passes it on to whom. */
export interface Chain {
  readonly call: string;
  readonly tells: readonly string[];
}

/** Whom to call so that everybody with a tie hears it. Ids in rising order. */
export interface Multipliers {
  /** One such set; another one may be as small. */
  readonly call: readonly string[];
  /**
   * One per call, in the same order: to whom it can be passed on over an active or undated tie. Everybody who is reached without being called
   * stands in exactly one, so that nobody is told twice; where several could tell, the one with fewer to tell.
   */
  readonly chains: readonly Chain[];
  /** Whether it is proven that fewer do not suffice. */
  readonly exact: boolean;
  /** Fewer than this never suffice; equal to the number of those to call when `exact`. */
  readonly atLeast: number;
  /** How many partners have an active or undated tie: all of them are called or hear it from one who is. */
  readonly reached: number;
  /** Partners without such a tie: they hear it only if they are called besides. */
  readonly notReached: readonly string[];
  /** How many ties have a date. */
  readonly grounds: Grounds;
}

/**
 * The fewest to call so that everybody who has an active or undated tie is called or tied to somebody who is.
 *
 * Not to be read as a list of the important: those on it are well placed together, the same set each time out of often many, and nobody is
 * bound to pass anything on.
 *
 * @returns `null` when the file tells of no tie at all: then nothing can be said
 * @throws TypeError when `asOf` is no day, or `maxCases` no whole number
 * @remarks Complexity: exponential at worst, bounded by `maxCases`; 100 partners take milliseconds.
 */
export function multipliers(network: Network, options: MultipliersOptions): Multipliers | null {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  if (network.ties.length === 0) return null;
  const alive = context.pairs.filter(({ state }) => state !== 'dormant');
  const tied = new Set(alive.flatMap(({ a, b }) => [a, b]));
  const ids = context.present.map(({ id }) => id);
  const reached = ids.filter((id) => tied.has(id));
  const { members, exact, lowerBound } = dominatingSet(snapshotOfPairs(reached, alive), { maxCases: options.maxCases });
  return {
    call: members,
    chains: chainsOf(context, members, reached),
    exact,
    atLeast: lowerBound,
    reached: reached.length,
    notReached: ids.filter((id) => !tied.has(id)),
    grounds: tieDates(context),
  };
}

function chainsOf(context: Context, call: readonly string[], reached: readonly string[]): Chain[] {
  const tells = new Map(call.map((id) => [id, [] as string[]]));
  const callersOf = (id: string): string[] => context.partners(id).filter((other) => tells.has(other));
  const told = reached.filter((id) => !tells.has(id)).map((id) => ({ id, callers: callersOf(id) }));
  // first those who have no choice
  for (const { id, callers } of told.sort((p, q) => p.callers.length - q.callers.length || compareText(p.id, q.id))) {
    const least = callers.reduce((best, one) => (tells.get(one)!.length < tells.get(best)!.length ? one : best));
    tells.get(least)!.push(id);
  }
  return call.map((id) => ({ call: id, tells: tells.get(id)!.sort(compareText) }));
}
