import type { OrganisationGraph } from '../model/project.ts';

/**
 * An immutable, compact copy of an {@link OrganisationGraph}: nodes are numbers from 0, the neighbours of node `v` are
 * `targets[offsets[v]] … targets[offsets[v + 1] - 1]`, in rising order. All metrics of one network version share one.
 */
export interface Adjacency {
  /** Node keys by number, in the order of the graph. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Length: nodes + 1. */
  readonly offsets: Int32Array;
  /** Length: twice the number of edges. */
  readonly targets: Int32Array;
}

/** Takes the snapshot. Complexity: linear in nodes and edges, plus sorting each neighbourhood. */
export function adjacencyOf(graph: OrganisationGraph): Adjacency {
  const ids = graph.nodes();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const offsets = new Int32Array(ids.length + 1);
  graph.forEachEdge((_edge, _pair, source, target) => {
    offsets[indexOf.get(source)! + 1]! += 1;
    offsets[indexOf.get(target)! + 1]! += 1;
  });
  for (let v = 0; v < ids.length; v++) offsets[v + 1]! += offsets[v]!;
  const targets = new Int32Array(offsets[ids.length]!);
  const filled = offsets.slice();
  graph.forEachEdge((_edge, _pair, source, target) => {
    const [s, t] = [indexOf.get(source)!, indexOf.get(target)!];
    targets[filled[s]!++] = t;
    targets[filled[t]!++] = s;
  });
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
