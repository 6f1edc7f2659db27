import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { countDyads } from './dyads.ts';
import { labelComponents } from './label-components.ts';
import { upperBounds } from './upper-bounds.ts';

const WHERE = '@netz-map/core/metrics/krackhardt';

/** How close a network comes to an out-tree. Each from 0 to 1, where 1 is the out-tree. */
export interface Krackhardt {
  /** Share of the pairs of nodes that are joined over any number of ties, whatever their direction. 1 with less than two nodes. */
  readonly connectedness: number;
  /** Of the pairs in which one node reaches the other, the share in which the other does not reach it; `null` when there is none. */
  readonly hierarchy: number | null;
  /** Of the arcs that a weak component can do without, the share that is missing; an undirected tie is two arcs. `null` when there are none. */
  readonly efficiency: number | null;
  /** The same with pairs of tied nodes instead of arcs: 1 for every tree, also an undirected one. `null` when no component has three nodes. */
  readonly efficiencyUndirected: number | null;
  /** Of the pairs in a weak component that can be without a least upper bound, the share that has one. `null` when there are none. */
  readonly leastUpperBoundedness: number | null;
}

/**
 * Krackhardt's four measures of formal structure: how close a network comes to an out-tree, the chart of an organisation in which
 * everybody has exactly one superior. Arcs lead from above to below.
 *
 * Over weak components of s nodes: efficiency = 1 - (arcs - Σ(s - 1)) / Σ(s - 1)²; least upper boundedness = 1 - (pairs without least
 * upper bound) / Σ(s - 1)(s - 2)/2. The least upper bound of two nodes reaches both (a node reaches itself), and every other node
 * that reaches both reaches it.
 *
 * Not to be read as a mark: networks of partners on equal footing are no out-trees and need not become any. In an undirected network
 * everybody reaches everybody back, so hierarchy is 0 and least upper boundedness 1 wherever they are defined: only connectedness and
 * `efficiencyUndirected` say something there.
 *
 * R's sna looks for an upper bound that reaches all others instead of one that is reached by them, and so may give a lower least upper boundedness.
 *
 * @throws when `graph` is none, or more than 20,000 strong components lie in one weak component
 * @remarks Complexity: undirected linear. Directed, with k strong components inside one weak component: up to k³/64 steps and k²/8 bytes.
 * @see Krackhardt, D. (1994): Graph theoretical dimensions of informal organizations. In: Carley, K.; Prietula, M. (eds.): Computational organization theory. Erlbaum, 89–111.
 */
export function krackhardt(graph: GraphOrSnapshot, options?: MetricOptions): Krackhardt {
  const snapshot = readGraph(graph, options, WHERE, 'any');
  const { order, size, directed } = snapshot;
  const weak = labelComponents(snapshot);
  const tree = order - weak.count;
  // sums over components: pairs; arcs and ties beyond those of a tree that are possible
  let joined = 0;
  let spareArcs = 0;
  let sparePairs = 0;
  for (const s of weak.sizes) {
    joined += (s * (s - 1)) / 2;
    spareArcs += (s - 1) * (s - 1);
    sparePairs += ((s - 1) * (s - 2)) / 2;
  }
  const arcs = directed ? size : 2 * size;
  const ties = countDyads(snapshot).tied;
  const { ordered, mutual, withoutLeast } = directed
    ? upperBounds(snapshot, weak, WHERE)
    : { ordered: joined, mutual: joined, withoutLeast: 0 };
  const rest = (part: number, whole: number): number | null => (whole === 0 ? null : 1 - part / whole);
  return {
    connectedness: order < 2 ? 1 : joined / ((order * (order - 1)) / 2),
    hierarchy: rest(mutual, ordered),
    efficiency: rest(arcs - tree, spareArcs),
    efficiencyUndirected: rest(ties - tree, sparePairs),
    leastUpperBoundedness: rest(withoutLeast, sparePairs),
  };
}
