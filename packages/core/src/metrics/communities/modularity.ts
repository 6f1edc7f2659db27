import { numberOption } from '../snapshot/expect-option.ts';
import { groupsOf, type NodeGroup } from '../snapshot/groups-of.ts';
import { orNull } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, type MetricOptions, readGraph, weightsFor } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { partitionQuality } from './partition-quality.ts';

const WHERE = '@netz-map/core/metrics/modularity';

export interface ModularityOptions extends MetricOptions {
  /**
   * Which community a node belongs to: lists of node keys, as `communities` gives them, or a node attribute, a function or a record by
   * key. A node without a community is one of its own.
   */
  readonly communities: readonly (readonly string[])[] | NodeGroup;
  /** Above 1, many small communities are worth more; below 1, few large ones. @default 1 */
  readonly resolution?: number | undefined;
}

/**
 * Modularity: how many more ties stay inside communities than if every node kept its ties but had drawn at random with whom.
 *
 * `Q = Σ_c [w_c / m - γ (s_c / 2m)²]`, where `w_c` is the weight of the ties inside community `c`, `s_c` the strength of its members
 * together, `m` the weight of all ties and `γ` the resolution.
 *
 * Range (at resolution 1): from -1/2 to below 1; all in one community is 0. No ties: `null`.
 *
 * Not to be read as proof of communities: networks drawn at random reach 0.3 and more, sparse ones especially. Nor to be compared
 * between networks of different size.
 * @throws when the graph is directed, no communities are named, or the resolution is below 0
 * @remarks Complexity: linear in nodes and ties.
 * @see Newman, M. E. J. & Girvan, M. (2004): Physical Review E 69, 026113. Resolution: Reichardt & Bornholdt (2006), Physical Review E 74, 016110.
 */
export function modularity(graph: GraphOrSnapshot, options: ModularityOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const resolution = numberOption(WHERE, 'resolution', options?.resolution, 1, 0, 1e6);
  const group = communityNumbers(graph, snapshot, options?.communities);
  let groups = group.reduce((most, g) => Math.max(most, g + 1), 0);
  for (let v = 0; v < group.length; v++) if (group[v]! < 0) group[v] = groups++;
  return orNull(partitionQuality(snapshot, weightsFor(snapshot, options), group, groups, resolution));
}

function communityNumbers(graph: GraphOrSnapshot, snapshot: Snapshot, communities: ModularityOptions['communities']): Int32Array {
  if (!Array.isArray(communities)) return groupsOf(graph, snapshot, communities as NodeGroup, WHERE, 'communities').of;
  const numbers = new Map((communities as readonly (readonly string[])[]).flatMap((members, c) => members.map((id) => [id, c] as const)));
  return Int32Array.from(snapshot.ids, (id) => numbers.get(id) ?? -1);
}
