import { distanceSums, sweepDistances, sweepScratch } from '../paths/sweep-distances.ts';
import type { Rows } from '../snapshot/rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * A function that gives the sum of 1 / distance over all ordered pairs of nodes that can reach each other when some nodes are absent. It keeps
 * its working memory, so that it can be called for many sets of a graph.
 *
 * @remarks Complexity per call: edges times the largest distance, for every 64 nodes.
 */
export function inverseDistancesWithout(snapshot: Snapshot): (gone: Uint8Array) => number {
  const { order, offsets, targets } = snapshot;
  const scratch = sweepScratch(snapshot);
  const sums = distanceSums(order);
  const kept = { offsets: new Int32Array(order + 1), targets: new Int32Array(targets.length) };
  const sources = new Int32Array(order);
  return (gone) => {
    const arcs = keepRows({ offsets, targets }, gone, kept);
    let left = 0;
    for (let v = 0; v < order; v++) if (!gone[v]) sources[left++] = v;
    const rows = { offsets: kept.offsets, targets: kept.targets.subarray(0, arcs) };
    sums.inverse.fill(0);
    sweepDistances(snapshot, sources, 0, left, sums, { ...scratch, onward: rows, backward: rows });
    let sum = 0;
    for (let v = 0; v < order; v++) sum += sums.inverse[v]!;
    return sum;
  };
}

/** Writes the rows without the arcs from and to absent nodes, and gives the number of arcs. */
function keepRows({ offsets, targets }: Rows, gone: Uint8Array, kept: Rows): number {
  let arcs = 0;
  for (let v = 0; v < gone.length; v++) {
    if (!gone[v])
      for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
        const w = targets[k]!;
        if (!gone[w]) kept.targets[arcs++] = w;
      }
    kept.offsets[v + 1] = arcs;
  }
  return arcs;
}
