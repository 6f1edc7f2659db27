import { incomingOf } from '../snapshot/arcs.ts';
import { type Groups, groupsOf, type NodeGroup } from '../snapshot/groups-of.ts';
import { recordOf } from '../snapshot/node-metric.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { brokerageByChance } from './brokerage-by-chance.ts';
import { forEachTriangle } from './for-each-triangle.ts';
import { forwardTies } from './forward-ties.ts';

const WHERE = '@netz-map/core/metrics/brokerage-roles';

/** The five roles of a broker B between A and C, in the order in which they are counted; group of A → group of B → group of C. */
export const BROKERAGE_ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;

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

export interface BrokerageOptions {
  /** Group of a node: a node attribute, a function or a record by key. Nodes without a group are left out, with all their ties. */
  readonly getNodeGroup: NodeGroup;
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
export function brokerageRoles(graph: GraphOrSnapshot, options: BrokerageOptions): Record<string, Brokerage | null> {
  const snapshot = readGraph(graph, undefined, WHERE, 'any');
  const groups = groupsOf(graph, snapshot, options?.getNodeGroup, WHERE);
  const counts = twoPathsByRole(snapshot, groups);
  takeClosedOnes(snapshot, groups, counts);
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

/** Two-paths through each node from one neighbour to another by role, open or closed: products of neighbour counts per group. */
function twoPathsByRole(snapshot: Snapshot, { labels, of }: Groups): Float64Array {
  const { offsets, targets, order } = snapshot;
  const { offsets: inOffsets, targets: inTargets } = incomingOf(snapshot);
  const counts = new Float64Array(5 * order);
  const inOf = new Float64Array(labels.length);
  const outOf = new Float64Array(labels.length);
  const reaches = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++) {
    const own = of[v]!;
    if (own < 0) continue;
    let [ins, outs, sameGroup, ownMutual, otherMutual] = [0, 0, 0, 0, 0];
    for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) {
      const group = of[inTargets[k]!]!;
      reaches[inTargets[k]!] = v;
      if (group < 0) continue;
      inOf[group]!++;
      if (group !== own) ins++;
    }
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const group = of[targets[k]!]!;
      if (group < 0) continue;
      outOf[group]!++;
      const mutual = reaches[targets[k]!] === v ? 1 : 0;
      if (group === own) ownMutual += mutual;
      else {
        outs++;
        sameGroup += inOf[group]!;
        otherMutual += mutual;
      }
    }
    counts[5 * v] = inOf[own]! * outOf[own]! - ownMutual;
    counts[5 * v + 1] = sameGroup - otherMutual;
    counts[5 * v + 2] = inOf[own]! * outs;
    counts[5 * v + 3] = ins * outOf[own]!;
    counts[5 * v + 4] = ins * outs - sameGroup;
    for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) if (of[inTargets[k]!]! >= 0) inOf[of[inTargets[k]!]!] = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) if (of[targets[k]!]! >= 0) outOf[of[targets[k]!]!] = 0;
  }
  return counts;
}

/** Takes off the two-paths whose ends are tied: each triangle closes up to six of them. */
function takeClosedOnes(snapshot: Snapshot, { of }: Groups, counts: Float64Array): void {
  const ties = forwardTies(snapshot, undefined);
  const { directions } = ties;
  const close = (a: number, b: number, c: number): void => {
    counts[5 * b + roleOf(of[a]!, of[b]!, of[c]!)]!--;
  };
  forEachTriangle(ties, (u, v, w, uv, uw, vw) => {
    if (of[u]! < 0 || of[v]! < 0 || of[w]! < 0) return;
    // bit 1: forward, bit 2: back
    const [x, y, z] = directions ? [directions[uv]!, directions[uw]!, directions[vw]!] : [3, 3, 3];
    if (x & 1 && z & 1 && y & 1) close(u, v, w);
    if (z & 2 && x & 2 && y & 2) close(w, v, u);
    if (y & 1 && z & 2 && x & 1) close(u, w, v);
    if (z & 1 && y & 2 && x & 2) close(v, w, u);
    if (x & 2 && y & 1 && z & 1) close(v, u, w);
    if (y & 2 && x & 1 && z & 2) close(w, u, v);
  });
}

function roleOf(a: number, b: number, c: number): number {
  if (a === b) return b === c ? 0 : 2;
  return b === c ? 3 : a === c ? 1 : 4;
}
