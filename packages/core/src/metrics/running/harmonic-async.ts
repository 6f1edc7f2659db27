import type { GraphOrSnapshot } from '../snapshot/read-graph.ts';
import { inSlices, type SliceOptions } from './in-slices.ts';
import { type LongHarmonicOptions, longHarmonic, measured } from './long-measures.ts';
import { slicedPathSums } from './path-sums.ts';

const WHERE = '@netz-map/core/metrics/harmonic-async';

/**
 * {@link harmonic} without weights, in slices: see {@link betweennessAsync}. The same values as `harmonic`, bit for bit. A slice is at least
 * one chunk of sources that share their way through the graph: a few milliseconds per 50,000 ties.
 *
 * @throws what {@link harmonic} throws; the reason of the signal
 */
export async function harmonicAsync(
  graph: GraphOrSnapshot,
  options: LongHarmonicOptions & SliceOptions = {},
): Promise<Record<string, number | null>> {
  return measured(longHarmonic, graph, options, WHERE, (snapshot, request) => inSlices(slicedPathSums(snapshot, request), options));
}
