import { expectation } from '../../shared/expectation.ts';
import { isGraphLike, type GraphLike } from './graph-like.ts';
import { Snapshot } from './snapshot.ts';
import { snapshotOf, type SnapshotOptions } from './snapshot-of.ts';

/** What measures take: a graph, or the snapshot of one. */
export type GraphOrSnapshot = GraphLike | Snapshot;

/** Options that all measures share. */
export interface MetricOptions extends Pick<SnapshotOptions, 'getEdgeWeight' | 'merge'> {
  /**
   * The weight of an edge: an attribute's name, a function, or `null` for none. A snapshot has its weights already: there, anything
   * but `null` means that they are to be used.
   * @default null
   */
  readonly getEdgeWeight?: SnapshotOptions['getEdgeWeight'];
}

/** What a measure can work on. */
export type Accepts = 'undirected' | 'any';

/**
 * The snapshot that a measure works on, after checking that it is of a kind that the measure can read.
 *
 * @param where package path of the measure, for the message
 * @param accepts `undirected` refuses directed graphs instead of quietly forgetting the direction
 * @returns the snapshot; ask {@link weightsFor} which weights to use
 */
export function readGraph(graph: GraphOrSnapshot, options: MetricOptions | undefined, where: string, accepts: Accepts): Snapshot {
  const { getEdgeWeight = null, merge = 'sum' } = options ?? {};
  if (graph instanceof Snapshot) {
    refuseDirected(graph.directed ? 'directed' : 'undirected', where, accepts);
    if (getEdgeWeight !== null && !graph.weights) throw expectation(where, 'a snapshot with weights', 'one without');
    return graph;
  }
  if (!isGraphLike(graph))
    throw expectation(where, 'a graph (of graphology, or with its forEachNode and forEachEdge) or a snapshot', graph);
  refuseDirected(graph.type ?? 'undirected', where, accepts);
  return snapshotOf(graph, { getEdgeWeight, merge, direction: accepts === 'undirected' ? 'ignore' : 'keep' }, where);
}

function refuseDirected(type: string, where: string, accepts: Accepts): void {
  if (accepts === 'undirected' && type !== 'undirected')
    throw expectation(where, "an undirected graph (take snapshotOf(graph, { direction: 'ignore' }) first)", type);
}

/** The weights that a measure is to use, if any. */
export function weightsFor(snapshot: Snapshot, options: MetricOptions | undefined): Float64Array | undefined {
  return (options?.getEdgeWeight ?? null) === null ? undefined : snapshot.weights;
}
