import type { GraphOrSnapshot } from '../snapshot/read-graph.ts';
import { inSlices, type SliceOptions } from './in-slices.ts';
import { type LongClosenessOptions, longCloseness, measured } from './long-measures.ts';
import { slicedPathSums } from './path-sums.ts';

const WHERE = '@netz-map/core/metrics/closeness-async';

/**
 * {@link closeness} without weights, in slices: see {@link betweennessAsync}. The same values as `closeness`, bit for bit. A slice is at least
 * one chunk of sources that share their way through the graph: a few milliseconds per 50,000 ties.
 *
 * @throws what {@link closeness} throws; the reason of the signal
 */
export async function closenessAsync(
  graph: GraphOrSnapshot,
  options: LongClosenessOptions & SliceOptions = {},
): Promise<Record<string, number | null>> {
  return measured(longCloseness, graph, options, WHERE, (snapshot, request) => inSlices(slicedPathSums(snapshot, request), options));
}
