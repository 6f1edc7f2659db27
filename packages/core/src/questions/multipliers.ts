// "Wenn Sie diese 18 anrufen, hören es alle 94, die eine Verbindung haben."
import { requireAsOf } from '../findings/analyse-with.ts';
import { tieDates } from '../findings/certainty.ts';
import { contextOf } from '../findings/context.ts';
import type { Grounds } from '../findings/finding.ts';
import { dominatingSet } from '../metrics/influence/dominating-set.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import type { IsoDay } from '../shared/calendar.ts';
import type { Network } from '../model/network.ts';

const WHERE = '@netz-map/core/questions/multipliers';

export interface MultipliersOptions {
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  /** After how many cases the search for the fewest gives up, see `metrics.dominatingSet`. @default 10000 */
  readonly maxCases?: number | undefined;
}

/** Whom to call so that everybody with a tie hears it. Ids in rising order. */
export interface Multipliers {
  /** One such set; another one may be as small. */
  readonly call: readonly string[];
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
    exact,
    atLeast: lowerBound,
    reached: reached.length,
    notReached: ids.filter((id) => !tied.has(id)),
    grounds: tieDates(context),
  };
}
