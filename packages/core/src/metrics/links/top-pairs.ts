/** A pair of node numbers with its score. */
export interface ScoredPair {
  readonly score: number;
  /** The node with the lower key. */
  readonly u: number;
  readonly v: number;
}

/**
 * The best pairs of those that are offered, never more than so many at once: a heap with the worst of them on top.
 * Equal scores are told apart by the keys of the nodes, so that the choice does not depend on the order of nodes or ties.
 */
export class TopPairs {
  /** Scores below this need not be offered. */
  least: number;
  readonly #ids: readonly string[];
  readonly #most: number;
  readonly #heap: ScoredPair[] = [];

  /**
   * @param ids node keys by number
   * @param most how many pairs to keep; `Infinity` for all
   */
  constructor(ids: readonly string[], most: number) {
    this.#ids = ids;
    this.#most = most;
    this.least = most === 0 ? Infinity : -Infinity;
  }

  /** Considers a pair of two nodes. */
  offer(score: number, u: number, v: number): void {
    const ids = this.#ids;
    const heap = this.#heap;
    const pair = ids[u]! < ids[v]! ? { score, u, v } : { score, u: v, v: u };
    if (heap.length < this.#most) this.#rise(pair);
    else if (heap.length > 0 && compare(ids, pair, heap[0]!) < 0) this.#sink(pair);
    if (heap.length === this.#most && heap.length > 0) this.least = heap[0]!.score;
  }

  /** The pairs that were kept, best first. Ends the collection. */
  sorted(): readonly ScoredPair[] {
    return this.#heap.sort((a, b) => compare(this.#ids, a, b));
  }

  /** Puts a pair at the end and lets it rise to its place. */
  #rise(pair: ScoredPair): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(pair);
    // all are wanted: no order is needed before the end
    if (this.#most === Infinity) return;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (compare(this.#ids, pair, heap[up]!) <= 0) break;
      heap[at] = heap[up]!;
      at = up;
    }
    heap[at] = pair;
  }

  /** Puts a pair in the place of the worst one and lets it sink to its place. */
  #sink(pair: ScoredPair): void {
    const heap = this.#heap;
    const ids = this.#ids;
    let at = 0;
    for (let down = 1; down < heap.length; down = 2 * at + 1) {
      if (down + 1 < heap.length && compare(ids, heap[down + 1]!, heap[down]!) > 0) down++;
      if (compare(ids, pair, heap[down]!) >= 0) break;
      heap[at] = heap[down]!;
      at = down;
    }
    heap[at] = pair;
  }
}

/** Below 0: `a` is better. */
function compare(ids: readonly string[], a: ScoredPair, b: ScoredPair): number {
  if (a.score !== b.score) return b.score - a.score;
  const sameFirst = a.u === b.u;
  const x = ids[sameFirst ? a.v : a.u]!;
  const y = ids[sameFirst ? b.v : b.u]!;
  return x === y ? 0 : x < y ? -1 : 1;
}
