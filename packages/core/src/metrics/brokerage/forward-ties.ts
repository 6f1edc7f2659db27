import type { Rows } from '../snapshot/rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Each tie once, in the row of the end that has fewer ties itself: rows stay short even at hubs, so triangles are found in
 * `size^1.5` steps instead of the sum of squared degrees. Directed graphs: two opposite arcs are one tie.
 */
export interface ForwardTies extends Rows {
  /** Number of contacts per node, whatever the direction. */
  readonly contacts: Int32Array;
  /** Mutual weight `a_ij + a_ji` by position in `targets` (undirected: the weight of the edge). Absent: all alike. */
  readonly weights: Float64Array | undefined;
  /** Directed graphs, by position: 1 the arc from the row's node to the target, 2 the arc back, 3 both. */
  readonly directions: Uint8Array | undefined;
}

/**
 * The ties of a snapshot, ready for `forEachTriangle`.
 *
 * @param weights one per edge of the snapshot, see `weightsFor`
 */
export function forwardTies({ order, ends, directed }: Snapshot, weights: Float64Array | undefined): ForwardTies {
  return forward(order, ends, directed, weights);
}

// gets arrays only: engines drop the fast code of functions that read a snapshot, once no snapshot is held and memory is tidied up
function forward(order: number, ends: Int32Array, directed: boolean, weights: Float64Array | undefined): ForwardTies {
  const degrees = new Int32Array(order);
  for (let i = 0; i < ends.length; i++) degrees[ends[i]!]!++;
  const offsets = new Int32Array(order + 1);
  for (let i = 0; i < ends.length; i += 2) offsets[lower(degrees, ends[i]!, ends[i + 1]!)]!++;
  // offsets[v] becomes the end of the row of v; filling from the last edge backwards turns it into the beginning
  for (let v = 1; v <= order; v++) offsets[v]! += offsets[v - 1]!;
  const targets = new Int32Array(ends.length / 2);
  const sorted = weights || directed ? new Float64Array(targets.length) : undefined;
  const directions = directed ? new Uint8Array(targets.length) : undefined;
  for (let i = ends.length - 2; i >= 0; i -= 2) {
    const tail = ends[i]!;
    const head = ends[i + 1]!;
    const near = lower(degrees, tail, head);
    const at = --offsets[near]!;
    targets[at] = tail + head - near;
    if (sorted) sorted[at] = weights ? weights[i >> 1]! : 1;
    if (directions) directions[at] = near === tail ? 1 : 2;
  }
  if (!directions) return { offsets, targets, contacts: degrees, weights: sorted, directions };
  return merged(offsets, targets, sorted!, directions);
}

function lower(degrees: Int32Array, u: number, v: number): number {
  const more = degrees[u]! - degrees[v]!;
  return more < 0 || (more === 0 && u < v) ? u : v;
}

/** Opposite arcs stand in the same row: they become one tie, their weights are added. Works in place, from the front. */
function merged(offsets: Int32Array, targets: Int32Array, weights: Float64Array, directions: Uint8Array): ForwardTies {
  const order = offsets.length - 1;
  const contacts = new Int32Array(order);
  const seenAt = new Int32Array(order).fill(-1);
  let kept = 0;
  for (let u = 0, k = 0; u < order; u++) {
    const start = kept;
    for (const end = offsets[u + 1]!; k < end; k++) {
      const v = targets[k]!;
      const at = seenAt[v]!;
      if (at >= start) {
        weights[at]! += weights[k]!;
        directions[at]! |= directions[k]!;
        continue;
      }
      seenAt[v] = kept;
      targets[kept] = v;
      weights[kept] = weights[k]!;
      directions[kept++] = directions[k]!;
      contacts[u]!++;
      contacts[v]!++;
    }
    offsets[u] = start;
  }
  offsets[order] = kept;
  return {
    offsets,
    targets: targets.subarray(0, kept),
    contacts,
    weights: weights.subarray(0, kept),
    directions: directions.subarray(0, kept),
  };
}

/** Sum of the mutual weights of each node's ties; without weights, the number of its contacts. */
export function strengthsOf({ offsets, targets, weights, contacts }: ForwardTies): Float64Array {
  const strengths = Float64Array.from(contacts);
  if (!weights) return strengths;
  strengths.fill(0);
  for (let u = 0, k = 0; u < strengths.length; u++)
    for (const end = offsets[u + 1]!; k < end; k++) {
      strengths[u]! += weights[k]!;
      strengths[targets[k]!]! += weights[k]!;
    }
  return strengths;
}
