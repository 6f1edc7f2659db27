import { type Arcs, incomingArcsOf, outgoingArcsOf } from '../snapshot/arcs.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { NodeHeap } from './node-heap.ts';

/**
 * Up to which relative difference two paths count as equally long: 1/3 + 1/3 + 1/3 is not 1 in floating-point numbers, and exact
 * comparison would split equal paths by accident.
 */
const TOLERANCE = 1e-9;

/** The state of a search for shortest paths, and of many searches one after the other. */
export interface PathSearch {
  /** Arcs that the search follows, and the same ones from their other end. */
  readonly onward: Arcs;
  readonly backward: Arcs;
  /** By arc, in the order of `onward` and of `backward`. Absent: every arc is 1 long. */
  readonly lengths: Float64Array | undefined;
  readonly backwardLengths: Float64Array | undefined;
  /** By node: how far from the source; `Infinity`: not reached. */
  readonly distance: Float64Array;
  /** Reached nodes, nearest first. */
  readonly reached: Int32Array;
  /** By node: its place in `reached`; -1: not reached. Tells apart what comes before what, as distances may be equal up to rounding. */
  readonly place: Int32Array;
  readonly heap: NodeHeap | undefined;
}

/**
 * @param side whether searches follow the arcs (distances `from` the source), or go against them (distances `to` it)
 * @param lengths by edge, above 0
 */
export function pathSearch(snapshot: Snapshot, lengths?: Float64Array, side: 'from' | 'to' = 'from'): PathSearch {
  const { order } = snapshot;
  const [out, into] = [outgoingArcsOf(snapshot), incomingArcsOf(snapshot)];
  const [onward, backward] = side === 'from' ? [out, into] : [into, out];
  const distance = new Float64Array(order).fill(Infinity);
  return {
    onward,
    backward,
    lengths: lengths && byArc(onward, lengths),
    backwardLengths: lengths && byArc(backward, lengths),
    distance,
    reached: new Int32Array(order),
    place: new Int32Array(order).fill(-1),
    heap: lengths && new NodeHeap(distance),
  };
}

function byArc({ edgeOf }: Arcs, lengths: Float64Array): Float64Array {
  const found = new Float64Array(edgeOf.length);
  for (let k = 0; k < found.length; k++) found[k] = lengths[edgeOf[k]!]!;
  return found;
}

/**
 * Finds the distances of all nodes from one source: breadth first, or Dijkstra's algorithm where ties have lengths.
 * Fills `distance`, `reached` and `place`; {@link forgetSearch} has to follow before the next search.
 * Complexity: number of arcs; with lengths, times the logarithm of the number of nodes.
 *
 * @param avoided by node: 1 for nodes that paths may end at, but not lead over
 * @returns how many nodes were reached, the source included
 * @see Dijkstra, E. W. (1959): A note on two problems in connexion with graphs. Numerische Mathematik 1, 269–271.
 */
export function searchFrom(search: PathSearch, source: number, avoided?: Uint8Array): number {
  const { distance, reached, place, heap, lengths } = search;
  const { offsets, targets } = search.onward;
  distance[source] = 0;
  let count = 0;
  if (!heap || !lengths) {
    reached[count++] = source;
    for (let i = 0; i < count; i++) {
      const v = reached[i]!;
      place[v] = i;
      if (avoided?.[v] === 1 && v !== source) continue;
      const step = distance[v]! + 1;
      for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) {
        const w = targets[k]!;
        if (distance[w] !== Infinity) continue;
        distance[w] = step;
        reached[count++] = w;
      }
    }
    return count;
  }
  heap.put(source);
  while (heap.length > 0) {
    const v = heap.take();
    place[v] = count;
    reached[count++] = v;
    if (avoided?.[v] === 1 && v !== source) continue;
    const far = distance[v]!;
    for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) {
      const w = targets[k]!;
      const length = far + lengths[k]!;
      if (place[w]! >= 0 || length >= distance[w]!) continue;
      distance[w] = length;
      heap.put(w);
    }
  }
  return count;
}

/** Makes the first `count` of the nodes reached unknown again. */
export function forgetSearch({ reached, distance, place }: PathSearch, count: number): void {
  for (let i = 0; i < count; i++) {
    const v = reached[i]!;
    distance[v] = Infinity;
    place[v] = -1;
  }
}

/** Whether the arc at `k` of the row of `w` in `backward` is the last step of a shortest path to `w`, which must have been reached. */
export function isLastStep({ backward, backwardLengths, distance, place }: PathSearch, k: number, w: number): boolean {
  const v = backward.targets[k]!;
  const far = distance[w]!;
  const over = distance[v]! + (backwardLengths ? backwardLengths[k]! : 1) - far;
  return over <= TOLERANCE * far && place[v]! < place[w]!;
}
