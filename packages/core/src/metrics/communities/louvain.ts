import { type Random, seededRandom } from '../../shared/seeded-random.ts';
import { numberOption } from '../snapshot/expect-option.ts';
import type { WritableGraph } from '../snapshot/graph-like.ts';
import { type AssignOptions, orNull } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph, weightsFor } from '../snapshot/read-graph.ts';
import { assignCommunities, expectWritable } from './assign-communities.ts';
import { communityLists } from './community-lists.ts';
import { findPartition } from './find-partition.ts';
import { endSearch, searchOf } from './search.ts';

const WHERE = '@netz-map/core/metrics/louvain';

export interface LouvainOptions extends MetricOptions {
  /** Above 1, more and smaller communities; below 1, fewer and larger ones. @default 1 */
  readonly resolution?: number | undefined;
  /** Decides in which order nodes are looked at. @default seededRandom(1) */
  readonly rng?: Random | undefined;
}

/** Communities and how good they are. */
export interface LouvainResult {
  /** Node keys by community, the larger first. */
  readonly communities: string[][];
  /** `null` without ties: then each node is alone. */
  readonly modularity: number | null;
}

/**
 * Communities by one run of Louvain: groups of nodes with many ties among each other and few to the rest. Each node joins the neighbours
 * with whom modularity gains most, then communities are joined in the same way, and at last single nodes may change once more.
 * Connected; nodes without ties are alone.
 *
 * Not to be read as the communities of the network: the search is quick but need not find the best partition, and another seed may find
 * another one. Rather use {@link communities}, which searches several times and says how much the results agree.
 * @throws when the graph is directed, or an option is out of range
 * @remarks Complexity: about linear in ties.
 * @see Blondel, V. D. et al. (2008): Fast unfolding of communities in large networks. Journal of Statistical Mechanics, P10008. With refinement
 * on the way down: Rotta, R. & Noack, A. (2011): Multilevel local search algorithms for modularity clustering. ACM JEA 16, 2.3.
 */
export const louvain: {
  (graph: GraphOrSnapshot, options?: LouvainOptions): LouvainResult;
  /** Writes the number of its community to each node; 0 is the largest. Attribute: `community`. */
  assign(graph: WritableGraph, options?: LouvainOptions & AssignOptions): void;
} = /* @__PURE__ */ Object.assign(oneRun, {
  assign(graph: WritableGraph, options?: LouvainOptions & AssignOptions): void {
    expectWritable(graph, WHERE);
    assignCommunities(graph, oneRun(graph, options).communities, options);
  },
});

function oneRun(graph: GraphOrSnapshot, options: LouvainOptions = {}): LouvainResult {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const weights = weightsFor(snapshot, options);
  const resolution = numberOption(WHERE, 'resolution', options.resolution, 1, 0, 1e6);
  const search = searchOf(snapshot, weights, resolution);
  const found = findPartition(snapshot, weights, search, options.rng ?? seededRandom(1), false);
  endSearch(search);
  return { communities: communityLists(snapshot.ids, found), modularity: orNull(found.modularity) };
}
