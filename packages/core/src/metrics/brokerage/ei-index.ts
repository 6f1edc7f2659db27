import { groupsOf } from '../snapshot/groups-of.ts';
import { recordOf } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { GroupOptions } from './group-options.ts';

const WHERE = '@netz-map/core/metrics/ei-index';

/** E-I index of the whole graph, of each node and of each group; `null` where there are no ties. */
export interface EiIndex {
  /** Each tie counts once. */
  readonly global: number | null;
  /** By node key, over the ties of the node; `null` also for nodes without a group. */
  readonly byNode: Record<string, number | null>;
  /** By label, over the ends of ties that its nodes hold: a tie inside the group counts twice, as in UCINET. */
  readonly byGroup: Record<string, number | null>;
}

/**
 * E-I index (Krackhardt and Stern): do ties lead out of the groups or stay inside? `(E - I) / (E + I)`, with `E` ties to other groups and
 * `I` ties inside. Weights do not count.
 *
 * Range: -1 (all inside) to 1 (all to other groups). Not to be read as openness by intention: a small group has few to meet inside, and a
 * large one many; compare with `mixingMatrix`, which says what to expect.
 * @throws when the graph is directed or `getNodeGroup` is missing
 * @remarks Complexity: linear in nodes and ties.
 * @see Krackhardt, D. & Stern, R. N. (1988): Informal networks and organizational crises. Social Psychology Quarterly 51, 123–140.
 */
export function eiIndex(graph: GraphOrSnapshot, options: GroupOptions): EiIndex {
  const snapshot = readGraph(graph, undefined, WHERE, 'undirected');
  const { labels, of } = groupsOf(graph, snapshot, options?.getNodeGroup, WHERE);
  const { ends, order, ids } = snapshot;
  const ties = new Int32Array(order);
  // ties to other groups minus ties inside
  const balances = new Int32Array(order);
  for (let i = 0; i < ends.length; i++) {
    const v = ends[i]!;
    const other = ends[i ^ 1]!;
    if (of[v]! < 0 || of[other]! < 0) continue;
    ties[v]!++;
    balances[v]! += of[v] === of[other] ? -1 : 1;
  }
  const groupTies = new Float64Array(labels.length);
  const groupBalances = new Float64Array(labels.length);
  for (let v = 0; v < order; v++) {
    if (of[v]! < 0) continue;
    groupTies[of[v]!]! += ties[v]!;
    groupBalances[of[v]!]! += balances[v]!;
  }
  const sum = (values: Float64Array): number => values.reduce((so, value) => so + value, 0);
  return {
    global: share(sum(groupBalances), sum(groupTies)),
    byNode: recordOf(ids, (v) => share(balances[v]!, ties[v]!)),
    byGroup: recordOf(labels, (g) => share(groupBalances[g]!, groupTies[g]!)),
  };
}

function share(balance: number, ties: number): number | null {
  return ties === 0 ? null : balance / ties;
}
