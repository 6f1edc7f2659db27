import { outgoingArcsOf } from '../snapshot/arcs.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What a node or blossom is in the forest of alternating paths of the current stage. */
export const FREE = 0;
/** Outer: an even number of ties away from an unmatched node. */
export const OUTER = 1;
/** Inner: an odd number of ties away. */
export const INNER = 2;

/**
 * The state of a search for a matching of maximum weight: the matching so far, the blossoms, the duals that prove it good, and the forest
 * of alternating paths of the current stage.
 *
 * Blossoms are odd cycles that are treated as one node. Numbers below `order` are nodes, those from `order` to `2 * order - 1` blossoms.
 * An *end* is an index into `ends`: end `p` is node `ends[p]` seen as one end of edge `p >> 1`, and `p ^ 1` is the other end.
 */
export class Blossoms {
  readonly order: number;
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  /** Rows: the far ends of the edges of node `v` are `farEnds[offsets[v]]` to `farEnds[offsets[v + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly farEnds: Int32Array;

  /** Per node: the far end of its matched edge, or -1. */
  readonly mate: Int32Array;
  /** Per node: the outermost blossom it is in, or itself. */
  readonly top: Int32Array;
  /** Per node and blossom: the blossom directly around it, or -1. */
  readonly parent: Int32Array;
  /** Per node and blossom: the one node of it that is not matched inside it. */
  readonly base: Int32Array;
  /** Per blossom: what its cycle consists of, beginning with what holds the base. */
  readonly children: number[][];
  /** Per blossom: end `i` lies in child `i`, and its edge leads to child `i + 1` (around). */
  readonly childEnds: number[][];
  readonly unusedBlossoms: number[];

  /**
   * Per node: twice its dual. Per blossom: its dual. For every edge, the duals of its nodes and of the blossoms around both make up at
   * least its weight; for matched edges, exactly.
   */
  readonly dual: Float64Array;

  /** Per node and blossom: `FREE`, `OUTER` or `INNER`. Of a node inside an inner blossom: `INNER` if it could have been entered there. */
  readonly label: Uint8Array;
  /** Per node and blossom with a label: the end from which it was reached, or -1 at a root. */
  readonly labelEnd: Int32Array;
  /** Per outer blossom: its edge of least slack to another one; per free node: that to an outer node. -1: none. */
  readonly bestEdge: Int32Array;
  /** Per outer blossom: the edges of least slack to each other outer blossom, if they have been gathered. */
  readonly bestEdges: (number[] | undefined)[];
  /** Per edge: 1 if it is known to be tight, that is, without slack. */
  readonly tight: Uint8Array;
  /** Outer nodes whose edges are still to be looked at. */
  readonly queue: number[] = [];
  /** Per node and blossom: for searches that mark their way and clean up after themselves. -1 in between. */
  readonly scratch: Int32Array;

  constructor(snapshot: Snapshot, weights: Float64Array) {
    const { order, size, ends } = snapshot;
    const { offsets, targets, edgeOf } = outgoingArcsOf(snapshot);
    this.order = order;
    this.ends = ends;
    this.weights = weights;
    this.offsets = offsets;
    this.farEnds = edgeOf.map((edge, i) => (ends[2 * edge] === targets[i] ? 2 * edge : 2 * edge + 1));
    this.mate = new Int32Array(order).fill(-1);
    this.top = Int32Array.from({ length: order }, (_, v) => v);
    this.parent = new Int32Array(2 * order).fill(-1);
    this.base = Int32Array.from({ length: 2 * order }, (_, b) => (b < order ? b : -1));
    this.children = Array.from({ length: 2 * order }, () => []);
    this.childEnds = Array.from({ length: 2 * order }, () => []);
    this.unusedBlossoms = Array.from({ length: order }, (_, i) => 2 * order - 1 - i);
    const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    this.dual = new Float64Array(2 * order).fill(heaviest, 0, order);
    this.label = new Uint8Array(2 * order);
    this.labelEnd = new Int32Array(2 * order).fill(-1);
    this.bestEdge = new Int32Array(2 * order).fill(-1);
    this.bestEdges = new Array<undefined>(2 * order).fill(undefined);
    this.tight = new Uint8Array(size);
    this.scratch = new Int32Array(2 * order).fill(-1);
  }

  /** Twice what the duals of its nodes exceed the weight of an edge by. Not for edges inside a blossom. */
  slack(edge: number): number {
    return this.dual[this.ends[2 * edge]!]! + this.dual[this.ends[2 * edge + 1]!]! - 2 * this.weights[edge]!;
  }

  /** The nodes of a blossom; of a node, itself. */
  nodesOf(blossom: number): number[] {
    if (blossom < this.order) return [blossom];
    const nodes: number[] = [];
    const open = [blossom];
    for (let b = open.pop(); b !== undefined; b = open.pop()) {
      if (b < this.order) nodes.push(b);
      else for (const child of this.children[b]!) open.push(child);
    }
    return nodes;
  }
}
