import { expectation } from '../../shared/expectation.ts';
import type { WritableGraph } from './graph-like.ts';
import { type Accepts, type GraphOrSnapshot, type MetricOptions, readGraph } from './read-graph.ts';
import type { Snapshot } from './snapshot.ts';

/** Where `assign` writes to. */
export interface AssignOptions {
  /** Name of the node attribute. @default the name of the measure */
  readonly nodeAttribute?: string | undefined;
}

/**
 * A measure of nodes, in the manner of graphology's: called with a graph, it gives one value per node.
 *
 * @typeParam Options what can be set
 * @typeParam Value what a node gets; `null` where the measure is not defined
 */
export interface NodeMetric<Options, Value extends number | null = number> {
  /** One value per node key. Keys stand in the order of the graph, except that JavaScript puts keys that look like whole numbers first. */
  (graph: GraphOrSnapshot, options?: Options): Record<string, Value>;
  /** Writes the values to an attribute of the nodes instead. */
  assign(graph: WritableGraph, options?: Options & AssignOptions): void;
  /** The same as an array by node number of the snapshot, where NaN stands for `null`: for those who compute on. Not to be written to. */
  values(snapshot: Snapshot, options?: Options): Float64Array;
}

/** How a {@link NodeMetric} is made. */
export interface NodeMetricParts<Options> {
  /** Name of the attribute that `assign` writes. */
  readonly name: string;
  /** Package path, for messages. */
  readonly where: string;
  readonly accepts: Accepts;
  /** The measure itself: checks its options and computes. NaN means not defined. `graph` is what was called with, for `groupsOf`. */
  readonly compute: (snapshot: Snapshot, options: Options | undefined, graph: GraphOrSnapshot) => Float64Array;
}

/** Makes a {@link NodeMetric} of its computing part. Mark the call as pure, so that bundlers drop measures that nobody uses. */
export function nodeMetric<Options extends object = MetricOptions, Value extends number | null = number>({
  name,
  where,
  accepts,
  compute,
}: NodeMetricParts<Options>): NodeMetric<Options, Value> {
  const measure = (graph: GraphOrSnapshot, options?: Options): { readonly ids: readonly string[]; readonly values: Float64Array } => {
    const snapshot = readGraph(graph, options, where, accepts);
    return { ids: snapshot.ids, values: compute(snapshot, options, graph) };
  };
  const metric = (graph: GraphOrSnapshot, options?: Options): Record<string, Value> => {
    const { ids, values } = measure(graph, options);
    return recordOf(ids, (v) => orNull(values[v]!) as Value);
  };
  return Object.assign(metric, {
    assign(graph: WritableGraph, options?: Options & AssignOptions): void {
      if (typeof (graph as Partial<WritableGraph>).setNodeAttribute !== 'function')
        throw expectation(where, 'a graph to write to, with setNodeAttribute', graph);
      const { ids, values } = measure(graph, options);
      const attribute = options?.nodeAttribute ?? name;
      ids.forEach((id, v) => graph.setNodeAttribute(id, attribute, orNull(values[v]!)));
    },
    values: (snapshot: Snapshot, options?: Options): Float64Array => measure(snapshot, options).values,
  });
}

/** NaN is how arrays of numbers say "not defined"; everywhere else it is `null`. */
export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** A plain record by node key. Safe for every key, `__proto__` too. */
export function recordOf<Value>(ids: readonly string[], valueOf: (v: number) => Value): Record<string, Value> {
  // without a prototype `__proto__` is a key like any other, and engines see at once that this is a table: several times faster than fromEntries
  const record = Object.create(null) as Record<string, Value>;
  for (let v = 0; v < ids.length; v++) record[ids[v]!] = valueOf(v);
  return Object.setPrototypeOf(record, Object.prototype) as Record<string, Value>;
}
