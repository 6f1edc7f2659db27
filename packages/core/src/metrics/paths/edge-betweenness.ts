import { expectation } from '../../shared/expectation.ts';
import type { GraphLike } from '../snapshot/graph-like.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { accumulateWeightedBetweenness } from './accumulate-weighted-betweenness.ts';
import { type PathOptions, tieLengths } from './tie-lengths.ts';

const WHERE = '@netz-map/core/metrics/edge-betweenness';

export interface EdgeBetweennessOptions extends PathOptions {
  /**
   * Divide by the number of pairs: n(n - 1) / 2, directed without the half.
   * @default false
   */
  readonly normalized?: boolean | undefined;
}

/** The value of an edge between two nodes. */
export interface EdgeValue {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** A graph whose edges measures can write their results to. */
export interface WritableEdges extends GraphLike {
  setEdgeAttribute(edge: string, name: string, value: unknown): unknown;
}

/** A measure of edges. */
export interface EdgeMetric<Options> {
  /** One value per pair of tied nodes, in the order of the edges. Parallel edges are one. */
  (graph: GraphOrSnapshot, options?: Options): EdgeValue[];
  /**
   * Writes the values to an attribute of the edges. Parallel edges get the value of their pair, an edge from a node to itself 0, an
   * undirected edge of a mixed graph what leads over it either way.
   */
  assign(
    graph: WritableEdges,
    options?: Options & {
      /** Name of the edge attribute. @default the name of the measure */
      readonly edgeAttribute?: string | undefined;
    },
  ): void;
  /** The same as an array by edge number of the snapshot. */
  values(snapshot: Snapshot, options?: Options): Float64Array;
}

/**
 * Edge betweenness: how often a tie lies on the way. Each pair of nodes hands out one point; each tie on its shortest paths gets the
 * share of these paths that lead over it. Directed: each ordered pair, along the arcs.
 *
 * Range: 1 (nobody but the two at its ends needs the tie) to n² / 4, directed below n(n - 1); with weights from 0, as a detour may be
 * shorter. Not to be read as the strength of a tie: weak ties between circles are high.
 * @throws when an option is unknown, or there are 1.8e308 or more shortest paths between two nodes
 * @remarks Complexity: nodes × arcs, with weights times the logarithm of the number of nodes.
 * @see Girvan, M.; Newman, M. (2002): Community structure in social and biological networks. PNAS 99, 7821–7826.
 */
export const edgeBetweenness: EdgeMetric<EdgeBetweennessOptions> = /* @__PURE__ */ Object.assign(
  (graph: GraphOrSnapshot, options?: EdgeBetweennessOptions): EdgeValue[] => {
    const snapshot = readGraph(graph, options, WHERE, 'any');
    const { ids, ends } = snapshot;
    return Array.from(compute(snapshot, options), (value, edge) => ({
      source: ids[ends[2 * edge]!]!,
      target: ids[ends[2 * edge + 1]!]!,
      value,
    }));
  },
  {
    assign(graph: WritableEdges, options?: EdgeBetweennessOptions & { readonly edgeAttribute?: string | undefined }): void {
      if (typeof (graph as Partial<WritableEdges>).setEdgeAttribute !== 'function')
        throw expectation(WHERE, 'a graph to write to, with setEdgeAttribute', graph);
      const snapshot = readGraph(graph, options, WHERE, 'any');
      const { order, directed, ends, indexOf } = snapshot;
      const found = compute(snapshot, options);
      const edgeOf = new Map<number, number>();
      for (let edge = 0; edge < found.length; edge++) {
        const [u, v] = [ends[2 * edge]!, ends[2 * edge + 1]!];
        edgeOf.set(u * order + v, edge);
        if (!directed) edgeOf.set(v * order + u, edge);
      }
      const valueOf = (u: number, v: number): number => found[edgeOf.get(u * order + v)!] ?? 0;
      const attribute = options?.edgeAttribute ?? 'edgeBetweenness';
      const written: [string, number][] = [];
      graph.forEachEdge((edge, _attributes, source, target, _s, _t, undirected) => {
        const [u, v] = [indexOf.get(source)!, indexOf.get(target)!];
        written.push([edge, valueOf(u, v) + (directed && undirected ? valueOf(v, u) : 0)]);
      });
      for (const [edge, value] of written) graph.setEdgeAttribute(edge, attribute, value);
    },
    values: (snapshot: Snapshot, options?: EdgeBetweennessOptions): Float64Array =>
      compute(readGraph(snapshot, options, WHERE, 'any'), options),
  },
);

function compute(snapshot: Snapshot, options: EdgeBetweennessOptions | undefined): Float64Array {
  const { order, size, directed } = snapshot;
  const edges = new Float64Array(size);
  accumulateWeightedBetweenness(snapshot, { edges }, tieLengths(snapshot, options, WHERE));
  const pairs = options?.normalized ? (order * (order - 1)) / (directed ? 1 : 2) : 1;
  const scale = directed ? pairs : 2 * pairs;
  for (let edge = 0; edge < size; edge++) edges[edge]! /= scale;
  return edges;
}
