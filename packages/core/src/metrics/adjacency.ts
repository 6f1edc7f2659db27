/**
 * An immutable, compact copy of a simple undirected graph: nodes are numbers from 0, the neighbours of node `v` are
 * `targets[offsets[v]] … targets[offsets[v + 1] - 1]`, in rising order. All metrics of one network version share one.
 */
export interface Adjacency {
  /** Node keys by number, in the order given. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Length: nodes + 1. */
  readonly offsets: Int32Array;
  /** Length: twice the number of edges. */
  readonly targets: Int32Array;
}

/**
 * Takes the snapshot of a simple undirected graph.
 *
 * @param ids node keys; their order gives the numbers
 * @param edges pairs of keys, each unordered pair at most once and no loops, as `pairsOf` yields them
 * @remarks Complexity: linear in nodes and edges, plus sorting each neighbourhood.
 */
export function adjacencyOf(ids: readonly string[], edges: readonly { readonly a: string; readonly b: string }[]): Adjacency {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const ends = Int32Array.from(edges.flatMap(({ a, b }) => [indexOf.get(a)!, indexOf.get(b)!]));
  const offsets = new Int32Array(ids.length + 1);
  for (const v of ends) offsets[v + 1]! += 1;
  for (let v = 0; v < ids.length; v++) offsets[v + 1]! += offsets[v]!;
  const targets = new Int32Array(ends.length);
  const filled = offsets.slice();
  for (let i = 0; i < ends.length; i += 2) {
    const [s, t] = [ends[i]!, ends[i + 1]!];
    targets[filled[s]!++] = t;
    targets[filled[t]!++] = s;
  }
  for (let v = 0; v < ids.length; v++) targets.subarray(offsets[v], offsets[v + 1]).sort();
  return { ids, indexOf, offsets, targets };
}

/** Number of neighbours of node `v`. */
export function degreeOf(adjacency: Adjacency, v: number): number {
  return adjacency.offsets[v + 1]! - adjacency.offsets[v]!;
}

/** Neighbours of node `v`, in rising order; a view, not a copy. */
export function neighboursOf(adjacency: Adjacency, v: number): Int32Array {
  return adjacency.targets.subarray(adjacency.offsets[v], adjacency.offsets[v + 1]);
}
