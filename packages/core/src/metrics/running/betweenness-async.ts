import type { GraphOrSnapshot } from '../snapshot/read-graph.ts';
import { inSlices, type SliceOptions } from './in-slices.ts';
import { type LongBetweennessOptions, longBetweenness, measured } from './long-measures.ts';
import { slicedPathSums } from './path-sums.ts';

const WHERE = '@netz-map/core/metrics/betweenness-async';

/**
 * {@link betweenness} without weights, in slices of a few milliseconds: the page stays alive, progress is told, and one can stop. The same
 * values, bit for bit. A slice is at least the search from one source: above some 100,000 ties that takes longer than a few milliseconds,
 * and {@link createMetricsPool} is the better choice.
 *
 * @param graph best a snapshot: taking one is not sliced
 * @example
 * ```ts
 * const stop = new AbortController();
 * const values = await betweennessAsync(snapshotOf(graph), {
 *   signal: stop.signal,
 *   onProgress: ({ done, total }) => (bar.value = done / total),
 * });
 * ```
 * @throws what {@link betweenness} throws; the reason of the signal
 */
export async function betweennessAsync(
  graph: GraphOrSnapshot,
  options: LongBetweennessOptions & SliceOptions = {},
): Promise<Record<string, number>> {
  return measured(longBetweenness, graph, options, WHERE, (snapshot, request) => inSlices(slicedPathSums(snapshot, request), options));
}
