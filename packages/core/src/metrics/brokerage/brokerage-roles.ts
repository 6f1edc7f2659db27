import { groupsOf } from '../snapshot/groups-of.ts';
import { recordOf } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { brokerageByChance } from './brokerage-by-chance.ts';
import { brokerageCounts } from './brokerage-counts.ts';
import type { GroupOptions } from './group-options.ts';

const WHERE = '@netz-map/core/metrics/brokerage-roles';

/** One value per role, and for all of them together. */
export interface BrokerageProfile<Value = number> {
  /** All three in one group (w_I). */
  readonly coordinator: Value;
  /** Both others in one group, the broker in another (w_O). */
  readonly itinerant: Value;
  /** From the broker's own group out to another (b_IO). */
  readonly representative: Value;
  /** From another group into the broker's own (b_OI). */
  readonly gatekeeper: Value;
  /** Three different groups (b_O). */
  readonly liaison: Value;
  readonly total: Value;
}

/** How often a node brokers, beside what chance alone would give. */
export interface Brokerage extends BrokerageProfile {
  /** What to expect of a node of its group if the same number of arcs lay at random. */
  readonly expected: BrokerageProfile;
  /** Standard deviations above or below that; `null` where chance leaves no choice. */
  readonly z: BrokerageProfile<number | null>;
}

/**
 * Brokerage after Gould and Fernandez: between whom a node stands, by the groups of the three. Counted are the ordered open two-paths
 * A → B → C, where A and C differ and no arc leads from A to C. In undirected graphs each pair therefore counts in both orders
 * (as sna does): representative and gatekeeper are then the same number, and half of each value counts unordered pairs.
 *
 * `expected` and `z` compare with graphs of the same size and groups in which each arc exists independently with the density `d`; for
 * undirected graphs that model is rough, because there arcs come in pairs.
 *
 * Range: 0 to (n - 1)(n - 2). Not to be read as merit or power: a count says that an occasion exists, not that anybody used it.
 *
 * @returns by node key; `null` for a node without a group
 * @throws when `getNodeGroup` is missing
 * @remarks Complexity: linear in the ties plus size^1.5 for triangles; never the two-paths one by one.
 * @see Gould, R. V. & Fernandez, R. M. (1989): Structures of mediation. Sociological Methodology 19, 89–126.
 */
export function brokerageRoles(graph: GraphOrSnapshot, options: GroupOptions): Record<string, Brokerage | null> {
  const snapshot = readGraph(graph, undefined, WHERE, 'any');
  const groups = groupsOf(graph, snapshot, options?.getNodeGroup, WHERE);
  const counts = brokerageCounts(snapshot, groups);
  const byChance = brokerageByChance(snapshot, groups);
  return recordOf(snapshot.ids, (v) => {
    const group = groups.of[v]!;
    if (group < 0) return null;
    const found = [...counts.subarray(5 * v, 5 * v + 5)];
    found.push(found.reduce((sum, count) => sum + count, 0));
    const { expected, deviation } = byChance[group]!;
    return {
      ...profile(found),
      expected: profile(expected),
      z: profile(found.map((count, r) => (deviation[r]! > 0 ? (count - expected[r]!) / deviation[r]! : null))),
    };
  });
}

function profile<Value>(values: readonly Value[]): BrokerageProfile<Value> {
  const [coordinator, itinerant, representative, gatekeeper, liaison, total] = values as [Value, Value, Value, Value, Value, Value];
  return { coordinator, itinerant, representative, gatekeeper, liaison, total };
}
