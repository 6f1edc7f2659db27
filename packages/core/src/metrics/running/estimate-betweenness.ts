import type { Random } from '../../shared/seeded-random.ts';
import { accumulateBetweenness, betweennessScratch } from '../paths/accumulate-betweenness.ts';
import { numberOption, randomOption } from '../snapshot/expect-option.ts';
import type { GraphOrSnapshot } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { inSlices, type SlicedWork, type SliceOptions, VISITS_PER_SLICE, visitsPerSource } from './in-slices.ts';
import { readUnweighted } from './read-unweighted.ts';
import { type SourceBlocks, sourceBlocks } from './source-blocks.ts';
import { SumBounds } from './sum-bounds.ts';

const WHERE = '@netz-map/core/metrics/estimate-betweenness';

export interface EstimateOptions extends SliceOptions {
  /**
   * The order in which sources are taken.
   * @default seededRandom(1)
   */
  readonly rng?: Random | undefined;
  /**
   * With this probability no interval that is ever yielded misses the truth: of any node, if `together`, else of one node.
   * @default 0.95
   */
  readonly confidence?: number | undefined;
  /**
   * Whether the confidence is meant for all nodes together; rankings need that. Without, intervals are narrower, but of a hundred nodes
   * about five may be missed.
   * @default true
   */
  readonly together?: boolean | undefined;
}

/** What is known of a measure after some of its sources. Arrays are by node number and belong to the receiver. */
export interface Estimate {
  /** Node keys by number. */
  readonly ids: readonly string[];
  /** The sources that were counted. */
  readonly sources: number;
  /** The sources that there are; those that cannot count are left out. */
  readonly of: number;
  /** The best guess, always inside the interval. */
  readonly values: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** All sources were counted: values are exact, and the intervals have no width. */
  readonly exact: boolean;
  readonly confidence: number;
  /** Whether the confidence is that all intervals hold, or that each one does. */
  readonly together: boolean;
}

/** Sources before the first estimate. */
const FIRST = 32;
/** An estimate is given whenever the number of sources has grown by this factor. */
const GROWTH = 1.25;

/**
 * Betweenness of large graphs, better and better: shortest paths from a few random nodes first, then from more, until all were counted
 * or you stop. Up to 10,000 nodes use {@link betweenness} or {@link betweennessAsync}, which are exact in seconds; above, that takes
 * up to hours, and this tells early what is settled already. Weights are not used.
 *
 * Each estimate has an interval per node. With the stated confidence – of all nodes together, unless you say otherwise – no interval
 * of the whole run is wrong: look as often and stop whenever you like. Where few stand out, a tenth of the sources rules out nearly
 * everybody else for the first places, and their order is settled late; where nobody stands out, only the end settles it. So do not
 * rank by `values`: use {@link rankingOf}, which says what is settled.
 *
 * Values are raw, as those of `betweenness`: each pair once, directed each ordered pair. At the end they are those of `betweenness`,
 * up to the rounding of sums in another order.
 *
 * @example
 * ```ts
 * for await (const estimate of estimateBetweenness(graph, { signal })) {
 *   const { entries, open } = rankingOf(estimate, { count: 10 });
 *   show(entries);
 *   if (open === 0) break; // who belongs to the ten is settled
 * }
 * ```
 * @throws when the graph is none, or an option is out of range or asks for weights; the reason of the signal
 * @remarks Complexity: per source linear in nodes and edges. Memory: about 220 bytes per node besides the snapshot.
 * @see Brandes, U., Pich, C. (2007): Centrality estimation in large networks. Int. J. of Bifurcation and Chaos 17, 2303–2318. The
 * intervals: Waudby-Smith, I., Ramdas, A. (2020): Confidence sequences for sampling without replacement. NeurIPS 33.
 */
export async function* estimateBetweenness(
  graph: GraphOrSnapshot,
  options: EstimateOptions = {},
): AsyncGenerator<Estimate, void, undefined> {
  const { confidence: wanted, together = true, rng } = options;
  const confidence = numberOption(WHERE, 'confidence', wanted, 0.95, 0.5, 1 - 1e-9);
  const snapshot = readUnweighted(graph, options, WHERE);
  const blocks = sourceBlocks(snapshot);
  const sources = shuffled(blocks.blockOf, randomOption(WHERE, rng));
  const bounds = new SumBounds(blocks, (1 - confidence) / (together ? Math.max(1, blocks.nodes.length) : 1));
  const takeIn = intake(snapshot, blocks, sources, bounds);
  for (let done = 0; ;) {
    const next = Math.min(sources.length, Math.max(FIRST, Math.ceil(done * GROWTH)));
    await inSlices(takeIn(done, next), options);
    done = next;
    const exact = done === sources.length;
    yield { ids: snapshot.ids, sources: done, of: sources.length, exact, confidence, together, ...intervals(snapshot, blocks, bounds) };
    if (exact) return;
  }
}

/** The nodes of all blocks in random order (Fisher–Yates). */
function shuffled(blockOf: Int32Array, rng: Random): Int32Array {
  const order = Int32Array.from(blockOf.keys()).filter((v) => blockOf[v]! >= 0);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(rng() * (last + 1));
    const v = order[last]!;
    order[last] = order[other]!;
    order[other] = v;
  }
  return order;
}

/** Takes one source after the other into the bounds, as one stage. */
function intake(snapshot: Snapshot, { blockOf }: SourceBlocks, sources: Int32Array, bounds: SumBounds) {
  const scratch = betweennessScratch(snapshot);
  const values = new Float64Array(snapshot.order);
  const perSlice = Math.ceil(VISITS_PER_SLICE / visitsPerSource(snapshot));
  return function* (from: number, to: number): SlicedWork<void> {
    bounds.begin((to - from) / Math.max(1, sources.length - from));
    for (let i = from; i < to; i++) {
      accumulateBetweenness(snapshot, sources, i, i + 1, values, scratch);
      bounds.add(blockOf[sources[i]!]!, values);
      if ((i - from + 1) % perSlice === 0) yield { done: i + 1, total: sources.length };
    }
    bounds.end();
    yield { done: to, total: sources.length };
  };
}

function intervals({ order, directed }: Snapshot, { nodes, starts }: SourceBlocks, bounds: SumBounds) {
  const values = new Float64Array(order);
  const lower = new Float64Array(order);
  const upper = new Float64Array(order);
  // undirected, each pair is met from both of its ends
  const share = directed ? 1 : 0.5;
  for (let b = 0; b + 1 < starts.length; b++)
    for (let p = starts[b]!; p < starts[b + 1]!; p++) {
      const v = nodes[p]!;
      values[v] = share * bounds.guess(b, p);
      lower[v] = share * bounds.lower[p]!;
      upper[v] = share * bounds.upper[p]!;
    }
  return { values, lower, upper };
}
