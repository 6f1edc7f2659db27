import { type Rows, rowsOf } from './rows.ts';

/** How a graph became simple: recorded, because it decides what the measures mean. */
export interface Projection {
  /** What the weights of parallel edges became. */
  readonly merge: 'sum' | 'max' | 'min' | 'count';
  /** Whether the direction of arcs was kept. */
  readonly direction: 'keep' | 'ignore';
  /** Edges that were merged into another one. */
  readonly merged: number;
  /** Edges from a node to itself, which were left out. */
  readonly loops: number;
}

/** What a {@link Snapshot} is made of. */
export interface SnapshotParts {
  /** Node keys; their order gives the numbers. */
  readonly ids: readonly string[];
  /** Two node numbers per edge: `[tail, head, tail, head, …]`. Each pair (directed: each arc) at most once, no loops. */
  readonly ends: Int32Array;
  readonly directed?: boolean | undefined;
  /** One per edge, from 1e-100 to 1e100. */
  readonly weights?: Float64Array | undefined;
  /** One per edge: how many edges were merged into it. Absent: one each. */
  readonly multiplicities?: Int32Array | undefined;
  /** One per node: how many loops were left out. Absent: none. */
  readonly loops?: Int32Array | undefined;
  readonly projection?: Projection | undefined;
}

/**
 * An immutable, compact copy of a graph for measures: nodes and edges are numbers from 0, the graph is simple (no loops, no parallel
 * edges), undirected or directed. Take one per version of your graph and hand it to all measures; each then reads typed arrays
 * instead of asking the graph again.
 *
 * What a measure does not need is not built: the rows are made on first use, in time linear in nodes and edges, and kept.
 * Memory per edge: 8 bytes for the ends, 8 for the rows, 8 for weights; what single measures need besides is theirs.
 * Arrays are shared and must not be written to.
 */
export class Snapshot {
  /**
   * The snapshot of nobody. It lives as long as the class, and with it the code that engines compiled for snapshots: V8 throws that away
   * when the last object of a shape is collected, and then measures are two to five times slower until they are warm again.
   */
  static readonly EMPTY: Snapshot = new Snapshot({ ids: [], ends: new Int32Array(0) });
  /** Node keys by number. */
  readonly ids: readonly string[];
  /** Number of nodes. */
  readonly order: number;
  /** Number of edges; of arcs when directed. */
  readonly size: number;
  readonly directed: boolean;
  /** `[tail, head, tail, head, …]` */
  readonly ends: Int32Array;
  readonly weights: Float64Array | undefined;
  readonly multiplicities: Int32Array | undefined;
  readonly loops: Int32Array | undefined;
  /** Absent when it was made of parts that were simple already. */
  readonly projection: Projection | undefined;
  #numbers: Map<string, number> | undefined;
  #rows: Rows | undefined;

  /** For those who have numbers already; from a graph, use `snapshotOf`. The parts are kept, not copied, and trusted. */
  constructor(parts: SnapshotParts) {
    this.ids = parts.ids;
    this.order = parts.ids.length;
    this.size = parts.ends.length / 2;
    this.directed = parts.directed ?? false;
    this.ends = parts.ends;
    this.weights = parts.weights;
    this.multiplicities = parts.multiplicities;
    this.loops = parts.loops;
    this.projection = parts.projection;
  }

  /** Node numbers by key. */
  get indexOf(): ReadonlyMap<string, number> {
    return (this.#numbers ??= new Map(this.ids.map((id, v) => [id, v])));
  }

  /**
   * The neighbours of node `v` (directed: the heads of the arcs that leave it) are `targets[offsets[v]]` to
   * `targets[offsets[v + 1] - 1]`, in the order of the edges. Length: nodes + 1.
   */
  get offsets(): Int32Array {
    return (this.#rows ??= rowsOf(this)).offsets;
  }

  /** Node numbers, see {@link offsets}. Length: number of arcs; an undirected edge is two. */
  get targets(): Int32Array {
    return (this.#rows ??= rowsOf(this)).targets;
  }
}

/** Number of neighbours of node `v`; directed: of arcs that leave it. */
export function degreeOf({ offsets }: Snapshot, v: number): number {
  return offsets[v + 1]! - offsets[v]!;
}

/** Neighbours of node `v` in the order of the edges; a view, not a copy. */
export function neighboursOf({ offsets, targets }: Snapshot, v: number): Int32Array {
  return targets.subarray(offsets[v], offsets[v + 1]);
}
