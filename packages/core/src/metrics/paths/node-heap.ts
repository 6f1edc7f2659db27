/**
 * Nodes by rising key: a binary heap on typed arrays. Keys stand in an array of the caller; a key that fell is passed on by `put`.
 *
 * @see Williams, J. W. J. (1964): Algorithm 232: Heapsort. Communications of the ACM 7, 347–348.
 */
export class NodeHeap {
  readonly #keys: Float64Array;
  readonly #nodes: Int32Array;
  /** Where in `#nodes` a node stands; -1: nowhere. */
  readonly #places: Int32Array;
  #length = 0;

  /** @param keys by node number */
  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#nodes = new Int32Array(keys.length);
    this.#places = new Int32Array(keys.length).fill(-1);
  }

  get length(): number {
    return this.#length;
  }

  /** Puts a node in, or moves it up after its key fell. */
  put(v: number): void {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const places = this.#places;
    const key = keys[v]!;
    let at = places[v]!;
    if (at < 0) at = this.#length++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = nodes[above]!;
      if (keys[other]! <= key) break;
      nodes[at] = other;
      places[other] = at;
      at = above;
    }
    nodes[at] = v;
    places[v] = at;
  }

  /** Takes out a node with the smallest key. The heap must not be empty. */
  take(): number {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const places = this.#places;
    const first = nodes[0]!;
    places[first] = -1;
    const length = --this.#length;
    if (length === 0) return first;
    const v = nodes[length]!;
    const key = keys[v]!;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      if (below + 1 < length && keys[nodes[below + 1]!]! < keys[nodes[below]!]!) below++;
      const other = nodes[below]!;
      if (keys[other]! >= key) break;
      nodes[at] = other;
      places[other] = at;
      at = below;
    }
    nodes[at] = v;
    places[v] = at;
    return first;
  }
}
