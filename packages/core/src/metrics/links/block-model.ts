import type { Random } from '../../shared/seeded-random.ts';
import { findPartition, type Partition } from '../communities/find-partition.ts';
import { endSearch, searchOf } from '../communities/search.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** From coarse to fine groups, each step finer by the root of two: what holds at one scale only counts less than what holds at several. */
const RESOLUTIONS = [Math.SQRT1_2, 1, Math.SQRT2, 2] as const;
/**
 * What is expected before anything is seen: as many ties between two groups as the numbers of ties of their members let expect, with the
 * weight of one tie. So a pair of tiny groups with one tie is not taken for a rule, and nobody's chance is 0.
 */
const PRIOR = 1;

/** A partition, and how many ties there are between its groups. */
interface Blocks {
  readonly group: Int32Array;
  /** By group: the numbers of ties of its members, added up. */
  readonly strengths: Float64Array;
  /** Rows of the graph of groups: see `Rows`; those inside a group are a loop. */
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly counts: Int32Array;
  /** By group: ties with the group of the node aimed at. */
  readonly now: Float64Array;
}

/**
 * A degree-corrected block model, averaged over partitions found by Louvain at several resolutions: two nodes are tied as often as their
 * numbers of ties let expect, times how much more often than expected their groups are tied. Aim at a node first.
 * Complexity: to make, partitions × ties; to aim and for a score, about the number of partitions and groups.
 */
export class BlockModel {
  readonly #degrees: Int32Array;
  readonly #total: number;
  readonly #partitions: readonly Blocks[];
  #source = -1;

  constructor(snapshot: Snapshot, partitions: number, rng: Random) {
    const { order, offsets, size } = snapshot;
    this.#degrees = Int32Array.from({ length: order }, (_, v) => offsets[v + 1]! - offsets[v]!);
    this.#total = 2 * size;
    this.#partitions = RESOLUTIONS.flatMap((resolution, i) => {
      const search = searchOf(snapshot, undefined, resolution);
      const found: Blocks[] = [];
      for (let at = i; at < partitions; at += RESOLUTIONS.length)
        found.push(blocksOf(snapshot, this.#degrees, findPartition(snapshot, undefined, search, rng, false)));
      endSearch(search);
      return found;
    });
  }

  aim(u: number): void {
    const before = this.#source;
    this.#source = u;
    for (let i = 0; i < this.#partitions.length; i++) {
      const { group, offsets, others, counts, now } = this.#partitions[i]!;
      if (before >= 0) {
        const g = group[before]!;
        if (g === group[u]) continue;
        for (let k = offsets[g]!; k < offsets[g + 1]!; k++) now[others[k]!] = 0;
      }
      const g = group[u]!;
      for (let k = offsets[g]!; k < offsets[g + 1]!; k++) now[others[k]!] = counts[k]!;
    }
  }

  /** How many ties to expect between the node aimed at and `v`, up to a factor that is the same for all pairs. */
  score(v: number): number {
    const u = this.#source;
    let sum = 0;
    for (let i = 0; i < this.#partitions.length; i++) {
      const { group, strengths, now } = this.#partitions[i]!;
      const g = group[u]!;
      const h = group[v]!;
      const expected = (strengths[g]! * strengths[h]!) / (g === h ? 2 * this.#total : this.#total);
      sum += (now[h]! + PRIOR) / (expected + PRIOR);
    }
    return sum * (this.#degrees[u]! + 1) * (this.#degrees[v]! + 1);
  }
}

function blocksOf({ ends, size }: Snapshot, degrees: Int32Array, { community: group, count }: Partition): Blocks {
  const strengths = new Float64Array(count);
  degrees.forEach((degree, v) => (strengths[group[v]!]! += degree));
  const between = new Float64Array(size);
  for (let e = 0; e < size; e++) {
    const g = group[ends[2 * e]!]!;
    const h = group[ends[2 * e + 1]!]!;
    between[e] = Math.min(g, h) * count + Math.max(g, h);
  }
  between.sort();
  const offsets = new Int32Array(count + 1);
  const first: number[] = [];
  const second: number[] = [];
  const ties: number[] = [];
  for (let e = 0; e < size; e++) {
    if (e > 0 && between[e] === between[e - 1]) {
      ties[ties.length - 1]!++;
      continue;
    }
    const g = Math.floor(between[e]! / count);
    const h = between[e]! % count;
    first.push(g);
    second.push(h);
    ties.push(1);
    offsets[g]!++;
    if (h !== g) offsets[h]!++;
  }
  for (let g = 1; g <= count; g++) offsets[g]! += offsets[g - 1]!;
  const others = new Int32Array(offsets[count]!);
  const counts = new Int32Array(offsets[count]!);
  const put = (g: number, h: number, number: number): void => {
    const at = --offsets[g]!;
    others[at] = h;
    counts[at] = number;
  };
  for (let i = 0; i < ties.length; i++) {
    put(first[i]!, second[i]!, ties[i]!);
    if (first[i] !== second[i]) put(second[i]!, first[i]!, ties[i]!);
  }
  return { group, strengths, offsets, others, counts, now: new Float64Array(count) };
}
