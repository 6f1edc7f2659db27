import { incomingOf } from '../snapshot/arcs.ts';
import type { Groups } from '../snapshot/groups-of.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { forEachTriangle } from './for-each-triangle.ts';
import { forwardTies } from './forward-ties.ts';

/** The five roles of a broker B between A and C, in the order in which they are counted. */
export const BROKERAGE_ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;

/**
 * How often each node plays each role: five numbers per node, in the order of {@link BROKERAGE_ROLES}. First all two-paths as products of
 * neighbour counts per group, then less the closed ones, which are found by triangles: never the two-paths one by one.
 */
export function brokerageCounts(snapshot: Snapshot, groups: Groups): Float64Array {
  const counts = twoPaths(snapshot, groups);
  takeClosedOnes(snapshot, groups, counts);
  return counts;
}

/** Two-paths through each node from one neighbour to another, open or closed. */
function twoPaths(snapshot: Snapshot, { labels, of }: Groups): Float64Array {
  const { offsets, targets, order } = snapshot;
  const { offsets: inOffsets, targets: inTargets } = incomingOf(snapshot);
  const counts = new Float64Array(5 * order);
  // neighbours of the present node by group; the last place is for those without one
  const inOf = new Float64Array(labels.length + 1);
  const outOf = new Float64Array(labels.length + 1);
  const none = labels.length;
  const reaches = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++) {
    const own = of[v]!;
    if (own < 0) continue;
    // to and from other groups; `same`: from one other group back into the same; mutual neighbours are no two ends of a path
    let ins = 0;
    let outs = 0;
    let same = 0;
    let ownMutual = 0;
    let otherMutual = 0;
    for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) {
      const a = inTargets[k]!;
      const group = of[a]!;
      reaches[a] = v;
      inOf[group < 0 ? none : group]!++;
      if (group >= 0 && group !== own) ins++;
    }
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const c = targets[k]!;
      const group = of[c]!;
      const mutual = reaches[c] === v ? 1 : 0;
      outOf[group < 0 ? none : group]!++;
      if (group === own) ownMutual += mutual;
      else if (group >= 0) {
        outs++;
        same += inOf[group]!;
        otherMutual += mutual;
      }
    }
    counts[5 * v] = inOf[own]! * outOf[own]! - ownMutual;
    counts[5 * v + 1] = same - otherMutual;
    counts[5 * v + 2] = inOf[own]! * outs;
    counts[5 * v + 3] = ins * outOf[own]!;
    counts[5 * v + 4] = ins * outs - same;
    wipe(inOf, inOffsets, inTargets, of, v, none);
    wipe(outOf, offsets, targets, of, v, none);
  }
  return counts;
}

function wipe(counts: Float64Array, offsets: Int32Array, targets: Int32Array, of: Int32Array, v: number, none: number): void {
  for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
    const group = of[targets[k]!]!;
    counts[group < 0 ? none : group] = 0;
  }
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
    // 1: the arc forward, 2: the arc back
    const x = directions ? directions[uv]! : 3;
    const y = directions ? directions[uw]! : 3;
    const z = directions ? directions[vw]! : 3;
    if (x & 1 && z & 1 && y & 1) close(u, v, w);
    if (z & 2 && x & 2 && y & 2) close(w, v, u);
    if (y & 1 && z & 2 && x & 1) close(u, w, v);
    if (z & 1 && y & 2 && x & 2) close(v, w, u);
    if (x & 2 && y & 1 && z & 1) close(v, u, w);
    if (y & 2 && x & 1 && z & 2) close(w, u, v);
  });
}

/** By the groups of A, B and C. */
function roleOf(a: number, b: number, c: number): number {
  if (a === b) return b === c ? 0 : 2;
  return b === c ? 3 : a === c ? 1 : 4;
}
