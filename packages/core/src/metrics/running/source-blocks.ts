import { incomingOf } from '../snapshot/arcs.ts';
import { degreeOf, type Snapshot } from '../snapshot/snapshot.ts';
import type { Blocks } from './sum-bounds.ts';

/** The sources of shortest paths, and which nodes they may say something about. */
export interface SourceBlocks extends Blocks {
  /** Block by node number; -1: nobody lies between others there. */
  readonly blockOf: Int32Array;
}

/**
 * The connected components as {@link Blocks}: dependencies never leave them. Left out is what is known to be 0: components of fewer
 * than three nodes, and nodes that no path can run through, as it cannot enter and leave them by different ties.
 */
export function sourceBlocks(snapshot: Snapshot): SourceBlocks {
  const { order } = snapshot;
  const rootOf = roots(snapshot);
  const sizes = new Int32Array(order);
  for (let v = 0; v < order; v++) sizes[rootOf[v]!]!++;
  const blockOf = new Int32Array(order).fill(-1);
  let blocks = 0;
  for (let v = 0; v < order; v++) if (rootOf[v] === v && sizes[v]! > 2) blockOf[v] = blocks++;
  for (let v = 0; v < order; v++) blockOf[v] = blockOf[rootOf[v]!]!;
  const sources = new Int32Array(blocks);
  const starts = new Int32Array(blocks + 1);
  const between = betweenOthers(snapshot, blockOf);
  for (let v = 0; v < order; v++) {
    const b = blockOf[v]!;
    if (b >= 0) sources[b]!++;
    if (between[v]) starts[b + 1]!++;
  }
  for (let b = 1; b <= blocks; b++) starts[b]! += starts[b - 1]!;
  const next = starts.slice();
  const nodes = new Int32Array(starts[blocks]!);
  for (let v = 0; v < order; v++) if (between[v]) nodes[next[blockOf[v]!]!++] = v;
  return { nodes, starts, sources, blockOf };
}

/** 1 for nodes that a path can enter by one tie and leave by another. */
function betweenOthers(snapshot: Snapshot, blockOf: Int32Array): Uint8Array {
  const { offsets: enter } = incomingOf(snapshot);
  return Uint8Array.from(blockOf, (b, v) => {
    if (b < 0) return 0;
    const leaving = degreeOf(snapshot, v);
    return snapshot.directed ? +(leaving > 0 && enter[v + 1]! > enter[v]!) : +(leaving > 1);
  });
}

/** One node of each component by node number; that node names itself. Direction does not count. */
function roots({ order, ends }: Snapshot): Int32Array {
  const above = Int32Array.from({ length: order }, (_, v) => v);
  const rootOf = (v: number): number => {
    while (above[v] !== v) v = above[v] = above[above[v]!]!;
    return v;
  };
  for (let i = 0; i < ends.length; i += 2) above[rootOf(ends[i]!)] = rootOf(ends[i + 1]!);
  for (let v = 0; v < order; v++) above[v] = rootOf(v);
  return above;
}
