import { communities } from '../../../src/metrics/communities/communities.ts';
import { modularity } from '../../../src/metrics/communities/modularity.ts';
import type { MetricOptions } from '../../../src/metrics/snapshot/read-graph.ts';
import type { Adapters } from '../adapter.ts';
import type { Expected, GoldenInput } from '../golden-file.ts';

/** The best partition is not unique, and known for certain only where `exactOptimum` is given: what counts is how near we come. */
export const communitiesAdapters: Adapters = {
  'und/modularity_best': { differences: (input, expected) => modularityDifferences(input, expected, {}) },
  'w/modularity_best': { differences: (input, expected) => modularityDifferences(input, expected, { getEdgeWeight: 'weight' }) },
};

function modularityDifferences({ snapshot }: GoldenInput, { values, tolerance }: Expected, options: MetricOptions): string[] {
  const { Q, exactOptimum = null, partition } = values as { Q: number; exactOptimum?: number | null; partition?: string[][] };
  const found = communities(snapshot, options);
  const reached = found.modularity ?? NaN;
  const wrong: string[] = [];
  if (!(reached >= 0.98 * Q - tolerance)) wrong.push(`modularity ${reached} is below 0.98 of ${Q}`);
  if (exactOptimum !== null && reached > exactOptimum + tolerance) wrong.push(`modularity ${reached} is above the optimum ${exactOptimum}`);
  const again = modularity(snapshot, { ...options, communities: found.communities });
  if (again === null || Math.abs(again - reached) > tolerance)
    wrong.push(`modularity of the communities is ${again}, said to be ${reached}`);
  if (found.communities.flat().sort().join('\n') !== [...snapshot.ids].sort().join('\n')) wrong.push('not every node is in one community');
  if (partition && Math.abs((modularity(snapshot, { ...options, communities: partition }) ?? NaN) - Q) > tolerance)
    wrong.push(`modularity of the given partition is not ${Q}`);
  return wrong;
}
