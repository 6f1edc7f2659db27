import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { triangleCounts } from './clustering.ts';
import { forwardTies } from './forward-ties.ts';

/**
 * Transitivity of the whole graph: which share of all two-paths is closed, so that the contacts of contacts are contacts. Weights do not count.
 *
 * `3 × triangles / two-paths`. No two-path: `null`. Range: 0 to 1. Not the mean of the local clustering: nodes with many contacts weigh
 * more here. Not to be read alone either: the ties of people who meet in one group close by themselves.
 * @throws when the graph is directed
 * @remarks Complexity: at most size^1.5.
 * @see Newman, M. E. J., Strogatz, S. H. & Watts, D. J. (2001), Physical Review E 64, 026118.
 */
export function transitivity(graph: GraphOrSnapshot): number | null {
  const snapshot = readGraph(graph, undefined, '@netz-map/core/metrics/transitivity', 'undirected');
  const ties = forwardTies(snapshot, undefined);
  let pairs = 0;
  for (const k of ties.contacts) pairs += (k * (k - 1)) / 2;
  let closed = 0;
  for (const count of triangleCounts(ties)) closed += count;
  return pairs === 0 ? null : closed / pairs;
}
