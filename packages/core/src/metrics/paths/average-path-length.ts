import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { distancesOfAll } from './distances-of-all.ts';
import { type PathOptions, tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/average-path-length';

/**
 * Average path length: how far apart two nodes are on average, over all pairs that can reach each other (directed: all ordered pairs
 * with a path along the arcs).
 *
 * Range: 1 to (n + 1) / 3, directed below n; with weights above 0. `null` when nobody reaches anybody. Not to be compared
 * between networks in several parts: the more it falls apart, the shorter are the paths that are left.
 * @throws when an option is unknown
 * @remarks Complexity: nodes × arcs / 64, with weights nodes × arcs × log nodes.
 * @see Watts, D.; Strogatz, S. (1998): Collective dynamics of 'small-world' networks. Nature 393, 440–442.
 */
export function averagePathLength(graph: GraphOrSnapshot, options?: PathOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  const { distance, reached } = distancesOfAll(snapshot, 'out', tieLengths(snapshot, options, WHERE));
  let sum = 0;
  let pairs = 0;
  for (let v = 0; v < snapshot.order; v++) {
    sum += distance[v]!;
    pairs += reached[v]!;
  }
  return pairs === 0 ? null : sum / pairs;
}
