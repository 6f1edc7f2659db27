import type { Projection } from './snapshot.ts';

const FIRST_ROOM = 256;

/** Edges between node numbers, being collected and then merged: in typed arrays, as lists and maps of a million edges take 100 MB. */
export class EdgeList {
  length = 0;
  #ends = new Int32Array(2 * FIRST_ROOM);
  #weights: Float64Array | undefined;

  constructor(weighted: boolean) {
    if (weighted) this.#weights = new Float64Array(FIRST_ROOM);
  }

  /** Two node numbers per edge. A copy that needs no more room than it has to. */
  get ends(): Int32Array {
    return this.#ends.slice(0, 2 * this.length);
  }

  get weights(): Float64Array | undefined {
    return this.#weights?.slice(0, this.length);
  }

  add(u: number, v: number, weight: number | undefined): void {
    const e = this.length++;
    if (2 * e === this.#ends.length) {
      const room = e + (e >> 1);
      this.#ends = roomier(this.#ends, new Int32Array(2 * room));
      this.#weights &&= roomier(this.#weights, new Float64Array(room));
    }
    this.#ends[2 * e] = u;
    this.#ends[2 * e + 1] = v;
    if (this.#weights) this.#weights[e] = weight!;
  }

  /**
   * Makes repeated pairs (directed: arcs) one edge each, at the place where they first appeared.
   *
   * @returns how many edges each one stands for; nothing when it is one each
   */
  merge(order: number, directed: boolean, rule: Projection['merge']): Int32Array | undefined {
    const weights = this.#weights;
    if (rule === 'count') weights?.fill(1);
    const firsts = this.#firsts(order, directed);
    if (firsts.every((first, e) => first === e)) return undefined;
    const ends = this.#ends;
    const times = new Int32Array(this.length);
    this.length = 0;
    for (let e = 0; e < firsts.length; e++) {
      const first = firsts[e]!;
      const place = first === e ? this.length++ : firsts[first]!;
      if (times[place]!++ === 0) {
        // the first edge of a pair remembers for the others where it went; no place is behind what was read already
        firsts[e] = place;
        ends[2 * place] = ends[2 * e]!;
        ends[2 * place + 1] = ends[2 * e + 1]!;
        if (weights) weights[place] = weights[e]!;
      } else if (weights) weights[place] = MERGE[rule](weights[place]!, weights[e]!);
    }
    return times.slice(0, this.length);
  }

  /** By edge: the first edge between the same two nodes, itself if it is that. */
  #firsts(order: number, directed: boolean): Int32Array {
    const ends = this.#ends;
    // each edge once, in the row of its tail, or of its lesser end when direction does not count; rows keep the order of the edges
    const near = (e: number): number => (directed ? ends[2 * e]! : Math.min(ends[2 * e]!, ends[2 * e + 1]!));
    const next = new Int32Array(order + 1);
    for (let e = 0; e < this.length; e++) next[near(e) + 1]!++;
    for (let v = 0; v < order; v++) next[v + 1]! += next[v]!;
    const rows = new Int32Array(this.length);
    for (let e = 0; e < this.length; e++) rows[next[near(e)]!++] = e;
    const firsts = new Int32Array(this.length);
    const latest = new Int32Array(order).fill(-1);
    for (const e of rows) {
      const u = near(e);
      const far = ends[2 * e]! + ends[2 * e + 1]! - u;
      const first = latest[far]!;
      firsts[e] = first >= 0 && near(first) === u ? first : (latest[far] = e);
    }
    return firsts;
  }
}

function roomier<Numbers extends Int32Array | Float64Array>(numbers: Numbers, room: Numbers): Numbers {
  room.set(numbers);
  return room;
}

const MERGE: Record<Projection['merge'], (so: number, weight: number) => number> = {
  sum: (so, weight) => so + weight,
  max: Math.max,
  min: Math.min,
  count: (so) => so + 1,
};
