/**
 * The best pairs of those that are offered, never more than so many at once: a heap with the worst of them on top.
 * Equal scores are told apart by the keys of the nodes, so that the choice does not depend on the order of nodes or ties.
 */
export class TopPairs {
  readonly #ids: readonly string[];
  readonly #most: number;
  #size = 0;
  #scores = new Float64Array(16);
  /** Two node numbers per pair, the one with the lower key first. */
  #pairs = new Int32Array(32);

  /**
   * @param ids node keys by number
   * @param most how many pairs to keep; `Infinity` for all
   */
  constructor(ids: readonly string[], most: number) {
    this.#ids = ids;
    this.#most = most;
  }

  /** Scores below this need not be offered. */
  get least(): number {
    return this.#size < this.#most ? -Infinity : this.#most === 0 ? Infinity : this.#scores[0]!;
  }

  /** Considers a pair of two nodes. */
  offer(score: number, u: number, v: number): void {
    const [first, second] = this.#ids[u]! < this.#ids[v]! ? [u, v] : [v, u];
    if (this.#size < this.#most) {
      this.#grow();
      let at = this.#size++;
      for (let up = (at - 1) >> 1; at > 0 && this.#isWorse(score, first, second, up); up = (at - 1) >> 1) {
        this.#move(up, at);
        at = up;
      }
      this.#put(at, score, first, second);
    } else if (this.#most > 0 && !this.#isWorse(score, first, second, 0)) {
      this.#sink(score, first, second);
    }
  }

  /** The pairs that were kept, best first. */
  sorted(): { readonly score: number; readonly u: number; readonly v: number }[] {
    return Array.from({ length: this.#size }, (_, i) => ({
      score: this.#scores[i]!,
      u: this.#pairs[2 * i]!,
      v: this.#pairs[2 * i + 1]!,
    })).sort((a, b) => b.score - a.score || this.#byKeys(a.u, a.v, b.u, b.v));
  }

  /** Replaces the top and lets it sink to its place. */
  #sink(score: number, u: number, v: number): void {
    const size = this.#size;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      if (down + 1 < size && this.#isWorse(this.#scores[down + 1]!, this.#pairs[2 * down + 2]!, this.#pairs[2 * down + 3]!, down)) down++;
      if (this.#isWorse(score, u, v, down)) break;
      this.#move(down, at);
      at = down;
    }
    this.#put(at, score, u, v);
  }

  #isWorse(score: number, u: number, v: number, than: number): boolean {
    const other = this.#scores[than]!;
    return score !== other ? score < other : this.#byKeys(u, v, this.#pairs[2 * than]!, this.#pairs[2 * than + 1]!) > 0;
  }

  #byKeys(u: number, v: number, otherU: number, otherV: number): number {
    const [a, b] = u === otherU ? [v, otherV] : [u, otherU];
    return a === b ? 0 : this.#ids[a]! < this.#ids[b]! ? -1 : 1;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#scores[from]!, this.#pairs[2 * from]!, this.#pairs[2 * from + 1]!);
  }

  #put(at: number, score: number, u: number, v: number): void {
    this.#scores[at] = score;
    this.#pairs[2 * at] = u;
    this.#pairs[2 * at + 1] = v;
  }

  #grow(): void {
    if (this.#size < this.#scores.length) return;
    const scores = new Float64Array(2 * this.#size);
    scores.set(this.#scores);
    this.#scores = scores;
    const pairs = new Int32Array(4 * this.#size);
    pairs.set(this.#pairs);
    this.#pairs = pairs;
  }
}
