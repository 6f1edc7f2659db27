import { type BetweennessOptions, betweennessFrom } from '../paths/betweenness.ts';
import { type ClosenessOptions, closenessFrom, closenessVariant, type DirectedPathOptions } from '../paths/closeness.ts';
import { harmonicFrom } from '../paths/harmonic.ts';
import { wordOption } from '../snapshot/expect-option.ts';
import { orNull, recordOf } from '../snapshot/node-metric.ts';
import type { GraphOrSnapshot } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { PathSumRequest, PathSums } from './path-sums.ts';
import { readUnweighted } from './read-unweighted.ts';

/** Options of `betweenness` that long runs know: they count ties, without weights. */
export type LongBetweennessOptions = Pick<BetweennessOptions, 'normalized'>;
/** Options of `closeness` that long runs know. */
export type LongClosenessOptions = Pick<ClosenessOptions, 'direction' | 'variant'>;
/** Options of `harmonic` that long runs know. */
export type LongHarmonicOptions = Pick<DirectedPathOptions, 'direction'>;

/** A measure whose sums over all sources somebody else makes: in slices, or in workers. */
export interface LongMeasure<Options> {
  readonly request: (options: Options, where: string) => PathSumRequest;
  readonly finish: (sums: PathSums, snapshot: Snapshot, options: Options) => Float64Array;
}

export const longBetweenness: LongMeasure<LongBetweennessOptions> = {
  request: () => ({ kind: 'dependencies' }),
  finish: ([dependencies], snapshot, options) => betweennessFrom(dependencies!, snapshot, options),
};

export const longCloseness: LongMeasure<LongClosenessOptions> = {
  request: (options, where) => {
    // an unknown variant is not to be found out after an hour
    closenessVariant(options, where);
    return distances(options, where);
  },
  finish: ([distance, reached], _snapshot, options) => closenessFrom(distance!, reached!, closenessVariant(options, '')),
};

export const longHarmonic: LongMeasure<LongHarmonicOptions> = {
  request: distances,
  finish: ([, , inverse]) => harmonicFrom(inverse!),
};

function distances({ direction }: LongHarmonicOptions, where: string): PathSumRequest {
  // sums are kept where a sweep arrives: for distances to the others it goes against the arcs
  return { kind: 'distances', side: wordOption(where, 'direction', direction, ['out', 'in']) === 'out' ? 'to' : 'from' };
}

/**
 * A measure by node key, from sums that are made elsewhere.
 *
 * @param sum makes the sums
 */
export async function measured<Options extends object, Value extends number | null>(
  { request, finish }: LongMeasure<Options>,
  graph: GraphOrSnapshot,
  options: Options,
  where: string,
  sum: (snapshot: Snapshot, request: PathSumRequest) => Promise<PathSums>,
): Promise<Record<string, Value>> {
  const snapshot = readUnweighted(graph, options, where);
  const values = finish(await sum(snapshot, request(options, where)), snapshot, options);
  return recordOf(snapshot.ids, (v) => orNull(values[v]!) as Value);
}
