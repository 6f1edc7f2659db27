import { betweenness } from '../paths/betweenness.ts';
import { closeness } from '../paths/closeness.ts';
import { wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { degree } from './degree.ts';

const WHERE = '@netz-map/core/metrics/centralization';

export interface CentralizationOptions extends Omit<MetricOptions, 'getEdgeWeight' | 'merge'> {
  /**
   * What is concentrated: ties, lying between others, or nearness.
   * @default 'degree'
   */
  readonly measure?: 'degree' | 'betweenness' | 'closeness' | undefined;
  /**
   * Degree in directed graphs: arcs that leave a node, that reach it, or both.
   * @default 'all'
   */
  readonly direction?: 'all' | 'in' | 'out' | undefined;
}

/**
 * Centralization: how much a network depends on one node, as a share of what a star of the same size would. The sum of the distances of
 * all values from the largest one, divided by that sum in the star (directed, `in` and `out`: in a star of arcs).
 *
 * Range: 0 (all alike) to 1 (a star; for degree `all` in a directed graph one of mutual arcs). `null` when no star can be drawn: fewer than
 * three nodes, two for `in` and `out`; for closeness also when the network is not connected. Ties count once, whatever their weight.
 * Not to be read as hierarchy or as somebody's intention; networks of very different size should not be compared.
 * @throws when an option is unknown, or closeness is asked for a directed graph
 * @remarks Complexity: that of the measure.
 * @see Freeman, L. C. (1979): Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.
 */
export function centralization(graph: GraphOrSnapshot, options?: CentralizationOptions): number | null {
  const measure = wordOption(WHERE, 'measure', options?.measure, ['degree', 'betweenness', 'closeness']);
  const direction = wordOption(WHERE, 'direction', options?.direction, ['all', 'in', 'out']);
  const snapshot = readGraph(graph, undefined, WHERE, measure === 'closeness' ? 'undirected' : 'any');
  const { order, directed } = snapshot;
  const oneWay = directed && measure === 'degree' && direction !== 'all';
  if (order < (oneWay ? 2 : 3)) return null;
  const values = valuesOf(snapshot, measure, direction);
  return values ? spread(values) / spreadOfStar(order, directed, measure, oneWay) : null;
}

type Measure = NonNullable<CentralizationOptions['measure']>;

function valuesOf(snapshot: Snapshot, measure: Measure, direction: 'all' | 'in' | 'out'): Float64Array | undefined {
  if (measure === 'degree') return degree.values(snapshot, { direction });
  if (measure === 'betweenness') return betweenness.values(snapshot);
  const near = closeness.values(snapshot, { variant: 'whole' });
  // nobody who reaches all others has 0
  return near.includes(0) ? undefined : near;
}

function spread(values: Float64Array): number {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return values.reduce((sum, value) => sum + most - value, 0);
}

function spreadOfStar(n: number, directed: boolean, measure: Measure, oneWay: boolean): number {
  switch (measure) {
    case 'degree':
      return oneWay ? (n - 1) ** 2 : (directed ? 2 : 1) * (n - 1) * (n - 2);
    case 'betweenness':
      return ((n - 1) ** 2 * (n - 2)) / (directed ? 1 : 2);
    case 'closeness':
      return ((n - 1) * (n - 2)) / (2 * n - 3);
  }
}
