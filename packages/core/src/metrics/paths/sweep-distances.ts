import { incomingOf } from '../snapshot/arcs.ts';
import type { Rows } from '../snapshot/rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { countBits, firstBits, isSet } from './source-masks.ts';

/** How many sources one sweep carries: the bits of two numbers. */
export const SOURCES_PER_SWEEP = 64;

/** What is known of the distances between each node and the sources so far. By node number. */
export interface DistanceSums {
  /** Sum of the distances to the sources that can be reached. Above 2^31 on long paths. */
  readonly distance: Float64Array;
  /** Number of sources at a distance of 1 or more that can be reached. */
  readonly reached: Float64Array;
  /** Sum of 1 / distance. */
  readonly inverse: Float64Array;
  /** The largest distance. */
  readonly farthest: Int32Array;
}

/** Sums of no distances yet. */
export function distanceSums(order: number): DistanceSums {
  return {
    distance: new Float64Array(order),
    reached: new Float64Array(order),
    inverse: new Float64Array(order),
    farthest: new Int32Array(order),
  };
}

/** Working memory of {@link sweepDistances} for one snapshot: about 50 bytes per node. */
export interface SweepScratch {
  /** Where a sweep goes on to from a node, and where it can have come from. */
  readonly onward: Rows;
  readonly backward: Rows;
  /**
   * A mask by node, one bit per source: sources that reached it so far, that reached it in this step, and in the next one. A mask is
   * two numbers of 32 bits, at `2 * v` the low ones and at `2 * v + 1` the high ones.
   */
  readonly seen: Int32Array;
  readonly now: Int32Array;
  readonly next: Int32Array;
  /** Nodes that `now` and `next` are not 0 for. */
  readonly front: Int32Array;
  readonly nextFront: Int32Array;
  /** Nodes that some source has still to reach. */
  readonly rest: Int32Array;
  readonly inverse: Float64Array;
}

/**
 * Working memory to pass to many calls of {@link sweepDistances}.
 *
 * @param side what counts in a directed graph: the distances of a node `from` the sources, or `to` them
 */
export function sweepScratch(snapshot: Snapshot, side: 'from' | 'to' = 'from'): SweepScratch {
  const { order } = snapshot;
  const out = { offsets: snapshot.offsets, targets: snapshot.targets };
  const into = incomingOf(snapshot);
  return {
    onward: side === 'from' ? out : into,
    backward: side === 'from' ? into : out,
    seen: new Int32Array(2 * order),
    now: new Int32Array(2 * order),
    next: new Int32Array(2 * order),
    front: new Int32Array(order + 1),
    nextFront: new Int32Array(order + 1),
    rest: new Int32Array(order + 1),
    inverse: new Float64Array(order),
  };
}

/**
 * Adds to `into` the distances between every node and each of the sources `sources[from]` to `sources[to - 1]`, in numbers of ties.
 * With all nodes as sources this is all that closeness, harmonic centrality, eccentricity, diameter and mean distance need.
 * In undirected graphs it does not matter that the sums are kept by the node that is reached and not by the source.
 *
 * 64 sources go in one sweep of the graph, each as one bit of a mask by node. Each step is made from whichever side has fewer
 * arcs: from the nodes reached in the step before, or from those that some source has still to reach.
 * Complexity: number of arcs per sweep and step in which much happens, in practice far less than one search per source.
 *
 * @param sources node numbers
 * @param atMost ends the search at this distance: `reached` is then the number of nodes within so many steps
 * @see Then, M. et al. (2014): The more the merrier: efficient multi-source graph traversal. Proceedings of the VLDB Endowment 8(4), 449–460.
 */
export function sweepDistances(
  snapshot: Snapshot,
  sources: Int32Array,
  from: number,
  to: number,
  into: DistanceSums,
  scratch: SweepScratch = sweepScratch(snapshot),
  atMost = Infinity,
): void {
  const { inverse } = scratch;
  inverse.fill(0);
  for (let first = from; first < to; first += SOURCES_PER_SWEEP)
    sweep(scratch, sources, first, Math.min(first + SOURCES_PER_SWEEP, to), into, atMost);
  for (let v = 0; v < inverse.length; v++) into.inverse[v]! += inverse[v]!;
}

function sweep(scratch: SweepScratch, sources: Int32Array, from: number, to: number, into: DistanceSums, atMost: number): void {
  const { seen, rest, inverse } = scratch;
  const { distance, reached, farthest } = into;
  let { now, next, front, nextFront } = scratch;
  const { offsets, targets } = scratch.onward;
  const { offsets: backOffsets, targets: backTargets } = scratch.backward;
  const allLow = firstBits(to - from);
  const allHigh = firstBits(to - from - 32);
  let frontLength = 0;
  let frontArcs = 0;
  let restLength = -1;
  let restArcs = backTargets.length;
  seen.fill(0);
  for (let i = from; i < to; i++) {
    const v = sources[i]!;
    if (now[2 * v] === 0 && now[2 * v + 1] === 0) front[frontLength++] = v;
    const at = 2 * v + ((i - from) >> 5);
    now[at]! |= 1 << (i - from);
    seen[at] = now[at]!;
    frontArcs += offsets[v + 1]! - offsets[v]!;
    if (seen[2 * v] === allLow && seen[2 * v + 1] === allHigh) restArcs -= backOffsets[v + 1]! - backOffsets[v]!;
  }
  for (let step = 1; frontLength > 0; step++) {
    let nextLength = 0;
    // an arc costs about half as much from the side of the nodes to be reached: nothing is written there
    if (step <= atMost && restArcs > 0 && restArcs < 2 * frontArcs) {
      if (restLength < 0) {
        restLength = 0;
        for (let v = 0; 2 * v < seen.length; v++) {
          rest[restLength] = v;
          restLength += isSet((seen[2 * v]! ^ allLow) | (seen[2 * v + 1]! ^ allHigh));
        }
      }
      let left = 0;
      for (let i = 0; i < restLength; i++) {
        const v = rest[i]!;
        const openLow = allLow & ~seen[2 * v]!;
        const openHigh = allHigh & ~seen[2 * v + 1]!;
        if ((openLow | openHigh) === 0) continue;
        let low = 0;
        let high = 0;
        for (let k = backOffsets[v]!, last = backOffsets[v + 1]!; k < last; k++) {
          const w = backTargets[k]!;
          low |= now[2 * w]!;
          high |= now[2 * w + 1]!;
        }
        low &= openLow;
        high &= openHigh;
        next[2 * v] = low;
        next[2 * v + 1] = high;
        nextFront[nextLength] = v;
        nextLength += isSet(low | high);
        rest[left] = v;
        left += isSet((openLow & ~low) | (openHigh & ~high));
      }
      restLength = left;
    } else if (step <= atMost && restArcs > 0) {
      for (let i = 0; i < frontLength; i++) {
        const v = front[i]!;
        const low = now[2 * v]!;
        const high = now[2 * v + 1]!;
        for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) {
          const w = targets[k]!;
          const lowBefore = next[2 * w]!;
          const highBefore = next[2 * w + 1]!;
          const lowAfter = lowBefore | (low & ~seen[2 * w]!);
          const highAfter = highBefore | (high & ~seen[2 * w + 1]!);
          next[2 * w] = lowAfter;
          next[2 * w + 1] = highAfter;
          nextFront[nextLength] = w;
          nextLength += isSet(lowAfter | highAfter) - isSet(lowBefore | highBefore);
        }
      }
    }
    for (let i = 0; i < frontLength; i++) {
      const v = front[i]!;
      now[2 * v] = 0;
      now[2 * v + 1] = 0;
    }
    frontArcs = 0;
    const part = 1 / step;
    for (let i = 0; i < nextLength; i++) {
      const v = nextFront[i]!;
      const low = next[2 * v]!;
      const high = next[2 * v + 1]!;
      const seenLow = (seen[2 * v]! |= low);
      const seenHigh = (seen[2 * v + 1]! |= high);
      const count = countBits(low, high);
      distance[v]! += count * step;
      reached[v]! += count;
      inverse[v]! += count * part;
      if (step > farthest[v]!) farthest[v] = step;
      frontArcs += offsets[v + 1]! - offsets[v]!;
      if (seenLow === allLow && seenHigh === allHigh) restArcs -= backOffsets[v + 1]! - backOffsets[v]!;
    }
    [now, next] = [next, now];
    [front, nextFront] = [nextFront, front];
    frontLength = nextLength;
  }
}
