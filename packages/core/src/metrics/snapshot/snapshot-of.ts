import { expectation } from '../../shared/expectation.ts';
import { EdgeList } from './edge-list.ts';
import { type Attributes, type GraphLike, isGraphLike } from './graph-like.ts';
import { type Projection, Snapshot } from './snapshot.ts';

/** Where the weight of an edge comes from: an attribute's name (missing: 1), a function, or nowhere. */
export type EdgeWeight =
  | string
  | ((edge: string, attributes: Attributes, source: string, target: string) => number | null | undefined)
  | null;

export interface SnapshotOptions {
  /**
   * The weight of an edge, from 1e-100 to 1e100; a missing one is 1. `null`: no weights.
   * @default null
   */
  readonly getEdgeWeight?: EdgeWeight | undefined;
  /**
   * What becomes of the weights of several edges between the same two nodes: their sum, the largest, the smallest, or their number.
   * @default 'sum'
   */
  readonly merge?: Projection['merge'] | undefined;
  /**
   * `ignore`: arcs become undirected edges, and two opposite ones become one. `keep`: a directed or mixed graph stays directed,
   * where an undirected edge of a mixed one is two arcs.
   * @default 'keep'
   */
  readonly direction?: Projection['direction'] | undefined;
}

/** Weights are multiplied with each other and divided by each other: what lies outside would become 0 or infinite on the way. */
const LEAST_WEIGHT = 1e-100;
const MOST_WEIGHT = 1e100;
const MERGES: readonly unknown[] = ['sum', 'max', 'min', 'count'] satisfies Projection['merge'][];
const DIRECTIONS: readonly unknown[] = ['keep', 'ignore'] satisfies Projection['direction'][];

/**
 * Takes the {@link Snapshot} of a graph: simple, whatever the graph was. Edges from a node to itself are left out, parallel ones merged;
 * what was done stands in `projection`, and how often per edge and node in `multiplicities` and `loops`.
 *
 * @param graph any graphology graph, or anything with its `forEachNode` and `forEachEdge`
 * @param where who reports a mistake; for functions that take a snapshot in passing
 * @throws when the graph is none, an option is unknown, or a weight is not a number in its range
 * @remarks Complexity: linear in nodes and edges.
 */
export function snapshotOf(graph: GraphLike, options?: SnapshotOptions, where = '@netz-map/core/metrics/snapshot-of'): Snapshot {
  if (!isGraphLike(graph)) throw expectation(where, 'a graph with forEachNode and forEachEdge, as graphology has them', graph);
  const { getEdgeWeight = null, merge = 'sum', direction = 'keep' } = options ?? {};
  if (!MERGES.includes(merge)) throw expectation(where, 'merge "sum", "max", "min" or "count"', merge);
  if (!DIRECTIONS.includes(direction)) throw expectation(where, 'direction "keep" or "ignore"', direction);
  const weigh = weightFrom(getEdgeWeight, where);
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  graph.forEachNode((node) => {
    numbers.set(node, ids.length);
    ids.push(node);
  });
  const directed = direction === 'keep' && graph.type !== 'undirected';
  const edges = new EdgeList(weigh !== undefined);
  let loops: Int32Array | undefined;
  let loopCount = 0;
  graph.forEachEdge((edge, attributes, source, target, _s, _t, undirected) => {
    const u = numbers.get(source)!;
    const v = numbers.get(target)!;
    if (u === v) {
      (loops ??= new Int32Array(ids.length))[u]!++;
      loopCount++;
      return;
    }
    const weight = weigh?.(edge, attributes, source, target);
    edges.add(u, v, weight);
    if (directed && undirected) edges.add(v, u, weight);
  });
  const all = edges.length;
  // a simple graph of graphology is simple already, unless two opposite arcs are to become one edge
  const mayRepeat = graph.multi !== false || (graph.type !== 'undirected' && (!directed || graph.type !== 'directed'));
  const multiplicities = mayRepeat || merge === 'count' ? edges.merge(ids.length, directed, merge) : undefined;
  return new Snapshot({
    ids,
    ends: edges.ends,
    directed,
    weights: edges.weights,
    multiplicities,
    loops,
    projection: { merge, direction, merged: all - edges.length, loops: loopCount },
  });
}

function weightFrom(
  getEdgeWeight: EdgeWeight,
  where: string,
): ((edge: string, attributes: Attributes, source: string, target: string) => number) | undefined {
  if (getEdgeWeight === null) return undefined;
  if (typeof getEdgeWeight !== 'string' && typeof getEdgeWeight !== 'function')
    throw expectation(where, 'getEdgeWeight to be the name of an attribute, a function or null', getEdgeWeight);
  return (edge, attributes, source, target) => {
    const weight = typeof getEdgeWeight === 'string' ? attributes[getEdgeWeight] : getEdgeWeight(edge, attributes, source, target);
    if (weight == null) return 1;
    if (typeof weight !== 'number' || !(weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT))
      throw expectation(where, `a number from ${LEAST_WEIGHT} to ${MOST_WEIGHT} as the weight of edge "${edge}"`, weight);
    return weight;
  };
}
