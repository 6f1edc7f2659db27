import type { Random } from '../../shared/seeded-random.ts';
import { degreeOf, neighboursOf, type Snapshot } from '../snapshot/snapshot.ts';
import type { SharedPartners } from './shared-partners.ts';

/** Pairs that are not tied: `[u, v, u, v, …]` with u < v. */
export interface CandidatePairs {
  readonly pairs: Int32Array;
  /** One per pair: for how many it stands. */
  readonly weights: Float64Array;
  readonly exact: boolean;
}

/** Draws in either part of a sample: then a place is off by less than one in a hundred. */
const DRAWS = 10_000;

/**
 * The pairs of a graph that are not tied: all, or a sample that stands for all. A sample has two parts. Pairs with a common neighbour come
 * from two-paths drawn by chance; who has many comes up the more often, and stands for the fewer: so places are finest at the top. The others
 * are drawn at random.
 *
 * @param shared of the same graph
 * @param most up to how many pairs all are taken
 */
export function candidatePairs(snapshot: Snapshot, shared: SharedPartners, rng: Random, most: number): CandidatePairs {
  const { order, size } = snapshot;
  const untied = (order * order - order) / 2 - size;
  return untied <= most ? allPairs(snapshot, untied) : samplePairs(snapshot, untied, shared, rng);
}

function allPairs(snapshot: Snapshot, untied: number): CandidatePairs {
  const pairs = new Int32Array(2 * untied);
  const tiedTo = new Int32Array(snapshot.order).fill(-1);
  let at = 0;
  for (let u = 0; u < snapshot.order; u++) {
    for (const v of neighboursOf(snapshot, u)) tiedTo[v] = u;
    for (let v = u + 1; v < snapshot.order; v++) {
      if (tiedTo[v] === u) continue;
      pairs[at++] = u;
      pairs[at++] = v;
    }
  }
  return { pairs, weights: new Float64Array(untied).fill(1), exact: true };
}

function samplePairs(snapshot: Snapshot, untied: number, shared: SharedPartners, rng: Random): CandidatePairs {
  const { order } = snapshot;
  const pairs: number[] = [];
  const weights: number[] = [];
  const twoPaths = new Float64Array(order + 1);
  for (let z = 0; z < order; z++) twoPaths[z + 1] = twoPaths[z]! + (degreeOf(snapshot, z) * (degreeOf(snapshot, z) - 1)) / 2;
  const all = twoPaths[order]!;
  let near = 0;
  for (let draw = 0; draw < DRAWS && all > 0; draw++) {
    const z = firstAbove(twoPaths, rng() * all) - 1;
    const row = neighboursOf(snapshot, z);
    const i = Math.floor(rng() * row.length);
    const j = (i + 1 + Math.floor(rng() * (row.length - 1))) % row.length;
    const [u, v] = row[i]! < row[j]! ? [row[i]!, row[j]!] : [row[j]!, row[i]!];
    if (isTied(snapshot, u, v)) continue;
    shared.aim(u);
    const weight = all / DRAWS / shared.common(v);
    pairs.push(u, v);
    weights.push(weight);
    near += weight;
  }
  const nearCount = weights.length;
  for (let draw = 0; draw < DRAWS; draw++) {
    const a = Math.floor(rng() * order);
    const b = Math.floor(rng() * order);
    const [u, v] = a < b ? [a, b] : [b, a];
    if (u === v || isTied(snapshot, u, v)) continue;
    shared.aim(u);
    if (shared.common(v) > 0) continue;
    pairs.push(u, v);
    weights.push(0);
  }
  weights.fill(Math.max(1, untied - near) / (weights.length - nearCount), nearCount);
  return { pairs: Int32Array.from(pairs), weights: Float64Array.from(weights), exact: false };
}

/** The first index whose number is above `x`, in ascending numbers of which the last one is. */
function firstAbove(numbers: Float64Array, x: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isTied(snapshot: Snapshot, u: number, v: number): boolean {
  return degreeOf(snapshot, u) < degreeOf(snapshot, v) ? neighboursOf(snapshot, u).includes(v) : neighboursOf(snapshot, v).includes(u);
}
