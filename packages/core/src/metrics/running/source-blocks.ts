import { labelComponents } from '../cohesion/label-components.ts';
import { incomingOf } from '../snapshot/arcs.ts';
import { degreeOf, type Snapshot } from '../snapshot/snapshot.ts';

/** Nodes in blocks: the nodes of one block share their sources, and no value of a source in another block ever adds to theirs. */
export interface Blocks {
  /** Node numbers whose sums are unknown, block after block. */
  readonly nodes: Int32Array;
  /** Where block `b` begins in `nodes`. Length: blocks + 1. */
  readonly starts: Int32Array;
  /** How many sources a block has. */
  readonly sources: Int32Array;
}

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
  const { labels, sizes } = labelComponents(snapshot);
  let blocks = 0;
  const blockAt = sizes.map((size) => (size > 2 ? blocks++ : -1));
  const blockOf = labels.map((label) => blockAt[label]!);
  const sources = sizes.filter((size) => size > 2);
  const starts = new Int32Array(blocks + 1);
  const between = betweenOthers(snapshot, blockOf);
  for (let v = 0; v < order; v++) {
    if (between[v]) starts[blockOf[v]! + 1]!++;
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
