import { type Random, seededRandom } from '../../shared/seeded-random.ts';
import { numberOption, wholeOption, wordOption } from '../snapshot/expect-option.ts';
import type { WritableGraph } from '../snapshot/graph-like.ts';
import type { AssignOptions } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph, weightsFor } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { assignCommunities, expectWritable } from './assign-communities.ts';
import { communityLists } from './community-lists.ts';
import { findPartition, type Partition } from './find-partition.ts';
import { numberCompactly } from './number-compactly.ts';
import { partitionAgreement } from './partition-agreement.ts';
import { endSearch, searchOf } from './search.ts';

const WHERE = '@netz-map/core/metrics/communities';

export interface CommunitiesOptions extends MetricOptions {
  /**
   * How often to search, each time from another order of the nodes.
   * @default 10; in small networks up to 100, as many as take some milliseconds
   */
  readonly starts?: number | undefined;
  /** Above 1, more and smaller communities; below 1, fewer and larger ones. @default 1 */
  readonly resolution?: number | undefined;
  /** `leiden`: parts of communities may change as wholes. `none`: Louvain alone; quicker, and a little less good. @default 'leiden' */
  readonly refine?: 'leiden' | 'none' | undefined;
  /** Decides in which order nodes are looked at. @default seededRandom(1) */
  readonly rng?: Random | undefined;
}

/** The best partition of several searches. */
export interface Communities {
  /** Node keys by community, the larger first. */
  readonly communities: string[][];
  /** `null` without ties: then each node is alone. */
  readonly modularity: number | null;
  /**
   * How much the other searches agree with the best one: mean normalised mutual information over nodes with ties, 0 to 1. `null` without
   * ties. Low: the network has several partitions as good as this, or none that stands out.
   */
  readonly agreement: number | null;
  /** Modularity that each search found, in their order. Empty without ties. */
  readonly runs: number[];
}

/**
 * Communities: groups of nodes with many ties among each other and few to the rest. Searches several times for the partition of highest
 * modularity and gives the best, with the agreement of all. Communities are connected; nodes without ties are alone.
 *
 * Not to be read as proof that there are communities: every network has a best partition. Look at `modularity` (near 0: none; and networks
 * drawn at random reach 0.3) and at `agreement`. Nor is each node's membership certain: at the border it is close to chance. Groups much
 * smaller than the whole may be merged (limit of resolution: communities with fewer than about √(2m) ties inside).
 * @throws when the graph is directed, or an option is out of range
 * @remarks Complexity: about linear in ties, per search. Which partition is best is NP-hard to say, so it may be missed.
 * @see Traag, V. A., Waltman, L. & van Eck, N. J. (2019): From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 5233.
 * Limit of resolution: Fortunato & Barthélemy (2007), PNAS 104, 36–41. Many partitions as good: Good, de Montjoye & Clauset (2010), Physical Review E 81, 046106.
 */
export const communities: {
  (graph: GraphOrSnapshot, options?: CommunitiesOptions): Communities;
  /** Writes the number of its community to each node; 0 is the largest. Attribute: `community`. */
  assign(graph: WritableGraph, options?: CommunitiesOptions & AssignOptions): void;
} = /* @__PURE__ */ Object.assign(bestOfRuns, {
  assign(graph: WritableGraph, options?: CommunitiesOptions & AssignOptions): void {
    expectWritable(graph, WHERE);
    assignCommunities(graph, bestOfRuns(graph, options).communities, options);
  },
});

function bestOfRuns(graph: GraphOrSnapshot, options: CommunitiesOptions = {}): Communities {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const weights = weightsFor(snapshot, options);
  const starts = wholeOption(WHERE, 'starts', options.starts, usualStarts(snapshot), 1);
  const resolution = numberOption(WHERE, 'resolution', options.resolution, 1, 0, 1e6);
  const refine = wordOption(WHERE, 'refine', options.refine, ['leiden', 'none']) === 'leiden';
  const rng = options.rng ?? seededRandom(1);
  const search = searchOf(snapshot, weights, resolution);
  const found = Array.from({ length: snapshot.size === 0 ? 1 : starts }, () => findPartition(snapshot, weights, search, rng, refine));
  endSearch(search);
  const best = found.reduce((so, next) => (next.modularity > so.modularity + 1e-12 ? next : so));
  const lists = communityLists(snapshot.ids, best);
  if (snapshot.size === 0) return { communities: lists, modularity: null, agreement: null, runs: [] };
  return {
    communities: lists,
    modularity: best.modularity,
    agreement: meanAgreement(snapshot, best, found),
    runs: found.map((run) => run.modularity),
  };
}

/** In small, dense networks a single search often misses the best partition by far, and costs next to nothing. */
function usualStarts({ order, size }: Snapshot): number {
  return Math.max(10, Math.min(100, Math.floor(100_000 / (order + size))));
}

/** Nodes without ties are left out: that they are alone in every search says nothing. */
function meanAgreement({ order, ends }: Snapshot, best: Partition, all: readonly Partition[]): number {
  if (all.length === 1) return 1;
  const tied = new Uint8Array(order);
  for (const v of ends) tied[v] = 1;
  const amongTied = ({ community }: Partition): { numbers: Int32Array; count: number } => {
    const numbers = community.filter((_, v) => tied[v] === 1);
    return { numbers, count: numberCompactly(numbers, new Int32Array(order)) };
  };
  const a = amongTied(best);
  let sum = 0;
  for (const other of all) {
    if (other === best) continue;
    const b = amongTied(other);
    sum += partitionAgreement(a.numbers, a.count, b.numbers, b.count);
  }
  return sum / (all.length - 1);
}
