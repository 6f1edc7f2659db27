import type { Random } from '../../shared/seeded-random.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Arena } from './arena.ts';

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

/** The graph as the lowest level, with its nodes in random order: what comes first decides much, and then no further chance is needed. */
export interface BottomLevel extends Level {
  /** Number of a node on this level, by its number in the snapshot. */
  readonly placeOf: Int32Array;
}

/**
 * The lowest level of a search.
 * Complexity: linear in nodes and edges.
 */
export function bottomLevel({ order, ends }: Snapshot, edgeWeights: Float64Array | undefined, rng: Random, arena: Arena): BottomLevel {
  const arcs = ends.length;
  const placeOf = shuffled(order, rng, arena);
  const offsets = arena.ints(order + 1).fill(0);
  const targets = arena.ints(arcs);
  const strengths = arena.floats(order);
  for (let i = 0; i < arcs; i++) offsets[placeOf[ends[i]!]!]!++;
  for (let v = 0; v < order; v++) strengths[v] = offsets[v]!;
  // offsets[v] becomes the end of the row of v; filling from the last edge backwards turns it into the beginning
  for (let v = 1; v <= order; v++) offsets[v]! += offsets[v - 1]!;
  if (!edgeWeights) {
    for (let i = arcs - 2; i >= 0; i -= 2) {
      const u = placeOf[ends[i]!]!;
      const v = placeOf[ends[i + 1]!]!;
      targets[--offsets[u]!] = v;
      targets[--offsets[v]!] = u;
    }
    return { order, offsets, targets, weights: undefined, strengths, placeOf };
  }
  const weights = arena.floats(arcs);
  strengths.fill(0);
  for (let i = arcs - 2; i >= 0; i -= 2) {
    const u = placeOf[ends[i]!]!;
    const v = placeOf[ends[i + 1]!]!;
    const weight = edgeWeights[i >> 1]!;
    const atU = --offsets[u]!;
    const atV = --offsets[v]!;
    targets[atU] = v;
    targets[atV] = u;
    weights[atU] = weight;
    weights[atV] = weight;
    strengths[u]! += weight;
    strengths[v]! += weight;
  }
  return { order, offsets, targets, weights, strengths, placeOf };
}

/** The numbers below `length` in random order (Fisher and Yates). */
function shuffled(length: number, rng: Random, arena: Arena): Int32Array {
  const numbers = arena.ints(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    const number = numbers[i]!;
    numbers[i] = numbers[j]!;
    numbers[j] = number;
  }
  return numbers;
}
