import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Arena } from './arena.ts';
import type { EdgeWalk } from './edge-walk.ts';

/** Gains are compared as whole numbers, in units of the strength of a node divided by this: an arc weighs at most this much. */
export const FIXED_POINT = 2 ** 29;

/** Less than any gain in these units, and far enough from the ends of the whole numbers for differences. */
export const NO_GAIN = -(2 ** 30);

/** One level of a search: the graph itself, or the graph whose nodes are communities of the level below. */
export interface Level {
  readonly order: number;
  /** Rows as in `Rows`: ties of node `v` stand from `offsets[v]` to `offsets[v + 1] - 1`. Ties inside a node are left out. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** One per arc; absent: 1 each. */
  readonly weights: Float64Array | undefined;
  /** Per node: the sum of the weights of its ties, twice those inside it. */
  readonly strengths: Float64Array;
}

/**
 * The lowest level of a search: the graph itself.
 *
 * @param placeOf number of a node on this level, by its number in the snapshot
 * @param walk in which order the edges are gone through: of equally good neighbours the first in a row is taken
 * @remarks Complexity: linear in nodes and edges.
 */
export function bottomLevel(
  { order, ends }: Snapshot,
  edgeWeights: Float64Array | undefined,
  placeOf: Int32Array,
  walk: EdgeWalk,
  arena: Arena,
): Level {
  const offsets = arena.ints(order + 1).fill(0);
  const targets = arena.ints(ends.length);
  const strengths = arena.floats(order);
  const weights = edgeWeights && arena.floats(ends.length);
  if (weights) weightedRows(ends, edgeWeights, placeOf, walk.first, walk.step, offsets, targets, weights, strengths.fill(0));
  else plainRows(ends, placeOf, walk.first, walk.step, offsets, targets, strengths);
  return { order, offsets, targets, weights, strengths };
}

// get arrays only: engines drop the fast code of functions that read a snapshot, once no snapshot is held and memory is tidied up
function plainRows(
  ends: Int32Array,
  placeOf: Int32Array,
  first: number,
  step: number,
  offsets: Int32Array,
  targets: Int32Array,
  strengths: Float64Array,
): void {
  endRows(ends, placeOf, offsets);
  let before = 0;
  for (let v = 0; v < strengths.length; v++) {
    strengths[v] = offsets[v]! - before;
    before = offsets[v]!;
  }
  for (let left = ends.length, i = 2 * first; left > 0; left -= 2) {
    const u = placeOf[ends[i]!]!;
    const v = placeOf[ends[i + 1]!]!;
    i += 2 * step;
    if (i >= ends.length) i -= ends.length;
    targets[--offsets[u]!] = v;
    targets[--offsets[v]!] = u;
  }
}

function weightedRows(
  ends: Int32Array,
  edgeWeights: Float64Array,
  placeOf: Int32Array,
  first: number,
  step: number,
  offsets: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
  strengths: Float64Array,
): void {
  endRows(ends, placeOf, offsets);
  for (let left = ends.length, i = 2 * first; left > 0; left -= 2) {
    const u = placeOf[ends[i]!]!;
    const v = placeOf[ends[i + 1]!]!;
    const weight = edgeWeights[i >> 1]!;
    i += 2 * step;
    if (i >= ends.length) i -= ends.length;
    const atU = --offsets[u]!;
    const atV = --offsets[v]!;
    targets[atU] = v;
    targets[atV] = u;
    weights[atU] = weight;
    weights[atV] = weight;
    strengths[u]! += weight;
    strengths[v]! += weight;
  }
}

/** Makes `offsets[v]` the end of the row of `v`; filling backwards turns it into the beginning. */
function endRows(ends: Int32Array, placeOf: Int32Array, offsets: Int32Array): void {
  for (let i = 0; i < ends.length; i++) offsets[placeOf[ends[i]!]!]!++;
  for (let v = 1; v < offsets.length; v++) offsets[v]! += offsets[v - 1]!;
}
