import { expectation } from '../../shared/expectation.ts';
import { groupsOf, type NodeGroup } from '../snapshot/groups-of.ts';
import type { GraphOrSnapshot, MetricOptions } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface TwoModeOptions extends Omit<MetricOptions, 'getEdgeWeight' | 'merge'> {
  /** Which of the two kinds a node is of: a node attribute, a function or a record by node key. Every node must be of one of exactly two. */
  readonly getNodeMode: NodeGroup;
}

/** The two kinds of nodes of a network whose ties all lead from one kind to the other. */
export interface Modes {
  readonly labels: readonly string[];
  /** 0 or 1 by node number. */
  readonly of: Int32Array;
  /** How many nodes there are of each. */
  readonly sizes: readonly [number, number];
}

/**
 * Reads the two kinds and checks that the network is of two kinds. One kind alone is fine when nothing is tied.
 *
 * @throws when a node is of no kind, there are more than two, or a tie joins two of the same
 */
export function modesOf(graph: GraphOrSnapshot, snapshot: Snapshot, options: TwoModeOptions | undefined, where: string): Modes {
  const { labels, of } = groupsOf(graph, snapshot, options?.getNodeMode, where, 'getNodeMode');
  const sizes: [number, number] = [0, 0];
  if (labels.length > 2) throw expectation(where, 'at most two modes', labels.slice(0, 5).join(', '));
  of.forEach((mode, v) => {
    if (mode < 0) throw expectation(where, 'a mode for every node', `none for ${snapshot.ids[v]}`);
    sizes[mode as 0 | 1]++;
  });
  const { ends } = snapshot;
  for (let i = 0; i < ends.length; i += 2)
    if (of[ends[i]!] === of[ends[i + 1]!])
      throw expectation(where, 'ties between the two modes only', `one from ${snapshot.ids[ends[i]!]} to ${snapshot.ids[ends[i + 1]!]}`);
  return { labels, of, sizes };
}
