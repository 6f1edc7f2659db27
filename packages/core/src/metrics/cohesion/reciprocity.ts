import { wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { countDyads } from './dyads.ts';

const WHERE = '@netz-map/core/metrics/reciprocity';

export interface ReciprocityOptions extends MetricOptions {
  /**
   * `arcs`: the share of the arcs that are returned. `dyadic`: the share of all pairs of nodes that are even, tied in both directions
   * or not at all.
   * @default 'arcs'
   */
  readonly variant?: 'arcs' | 'dyadic' | undefined;
}

/**
 * Reciprocity: how far ties in one direction go together with ties in the other. Undirected ties count as returned.
 *
 * Formula, with M mutual, A asymmetric and N null pairs (see `dyadCensus`): 2M / (2M + A), or dyadic (M + N) / (M + A + N).
 * Range: 0 to 1; `null` without arcs, dyadic with less than two nodes. Not to be read dyadic where ties are few: then most pairs are
 * even because nothing joins them.
 * @throws when an option is unknown, or `graph` is none
 * @remarks Complexity: linear in nodes and arcs.
 * @see Rao, A. R.; Bandyopadhyay, S. (1987): Measures of reciprocity in a social network. Sankhyā A 49, 141–188.
 */
export function reciprocity(graph: GraphOrSnapshot, options?: ReciprocityOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  const variant = wordOption(WHERE, 'variant', options?.variant, ['arcs', 'dyadic']);
  const { tied, mutual } = countDyads(snapshot);
  if (variant === 'arcs') return tied === 0 ? null : (2 * mutual) / (tied + mutual);
  const { order } = snapshot;
  return order < 2 ? null : 1 - (tied - mutual) / ((order * (order - 1)) / 2);
}
