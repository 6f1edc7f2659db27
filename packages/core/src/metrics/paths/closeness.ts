import { wordOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { distancesOfAll } from './distances-of-all.ts';
import { type PathOptions, tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/closeness';

export interface DirectedPathOptions extends PathOptions {
  /**
   * Directed graphs: distances from the node along the arcs (`out`, as sna and igraph have it), or from the others to the node (`in`,
   * as networkx has it).
   * @default 'out'
   */
  readonly direction?: 'out' | 'in' | undefined;
}

export interface ClosenessOptions extends DirectedPathOptions {
  /**
   * What becomes of those who cannot be reached. `wasserman-faust`: closeness to the reachable ones, times the share that they are of
   * all others. `component`: closeness to the reachable ones alone; two who only know each other then have the highest value.
   * `whole`: unreachable ones are infinitely far, so that in a network in several parts everybody has 0.
   * @default 'wasserman-faust'
   */
  readonly variant?: 'wasserman-faust' | 'component' | 'whole' | undefined;
}

/**
 * Closeness: how near a node is to all others, the inverse of its mean distance to them.
 *
 * With r - 1 others reachable and d their distances: (r - 1) / Σ d in the component; times (r - 1) / (n - 1) after Wasserman and Faust.
 *
 * Range: 0 to 1 (with weights: 0 and up). A node that reaches nobody has 0, with `component` `null`. Not to be read as influence;
 * values are close together in most networks, small differences mean nothing.
 * @throws when an option is unknown
 * @remarks Complexity: nodes × arcs / 64, with weights nodes × arcs × log nodes.
 * @see Freeman, L. C. (1979): Centrality in social networks. Social Networks 1, 215–239.
 * Wasserman, S.; Faust, K. (1994): Social network analysis, 200–201.
 */
export const closeness: NodeMetric<ClosenessOptions, number | null> = /* @__PURE__ */ nodeMetric<ClosenessOptions, number | null>({
  name: 'closeness',
  where: WHERE,
  accepts: 'any',
  compute,
});

function compute(snapshot: Snapshot, options: ClosenessOptions | undefined): Float64Array {
  const direction = wordOption(WHERE, 'direction', options?.direction, ['out', 'in']);
  const variant = closenessVariant(options, WHERE);
  const { distance, reached } = distancesOfAll(snapshot, direction, tieLengths(snapshot, options, WHERE));
  return closenessFrom(distance, reached, variant);
}

type Variant = NonNullable<ClosenessOptions['variant']>;

/** The variant that the options ask for. */
export function closenessVariant(options: Pick<ClosenessOptions, 'variant'> | undefined, where: string): Variant {
  return wordOption(where, 'variant', options?.variant, ['wasserman-faust', 'component', 'whole']);
}

/** Closeness from what is known of the distances of all nodes. */
export function closenessFrom(distance: Float64Array, reached: Float64Array, variant: Variant): Float64Array {
  const others = reached.length - 1;
  return reached.map((near, v) => {
    if (near === 0) return variant === 'component' ? NaN : 0;
    if (variant === 'whole') return near === others ? near / distance[v]! : 0;
    return (near / distance[v]!) * (variant === 'component' ? 1 : near / others);
  });
}
