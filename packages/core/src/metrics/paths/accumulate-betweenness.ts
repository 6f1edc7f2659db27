import { incomingOf } from '../snapshot/arcs.ts';
import type { Rows } from '../snapshot/rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { expectCountable } from './expect-countable.ts';

/** Working memory of {@link accumulateBetweenness} for one snapshot: about 80 bytes per node. */
export interface BetweennessScratch {
  readonly outgoing: Rows;
  readonly incoming: Rows;
  /** Reached nodes in the order of their distance. A place in it is a "position". */
  readonly queue: Int32Array;
  /** Level `d`, all nodes at distance `d`, is at the positions `levelStart[d]` to `levelStart[d + 1] - 1`. */
  readonly levelStart: Int32Array;
  /** By level: arcs that leave, and that reach, its nodes. */
  readonly arcsOut: Int32Array;
  readonly arcsIn: Int32Array;
  /** By node: 1 until the search reaches it. */
  readonly unseen: Uint8Array;
  /** Nodes that the search has still to reach. */
  readonly rest: Int32Array;
  /** By node: path counts in the making; what is added to nodes of earlier levels is never read. */
  readonly counting: Float64Array;
  /** By position: number of shortest paths from the source. Not whole numbers of 32 bits: 40 diamonds in a row have 2^40 paths. */
  readonly paths: Float64Array;
  /** By position: (1 + dependency) / number of paths. */
  readonly share: Float64Array;
  /** By node: sum of the shares of its successors; what is added to nodes of later levels is never read. */
  readonly shares: Float64Array;
  /** By node: a number for the nodes of one level and 0 for all others. */
  readonly spread: Float64Array;
  /** By node: dependencies of one call. */
  readonly part: Float64Array;
}

/** Working memory to pass to many calls of {@link accumulateBetweenness}, so that small chunks cost nothing extra. */
export function betweennessScratch(snapshot: Snapshot): BetweennessScratch {
  const { order } = snapshot;
  return {
    outgoing: { offsets: snapshot.offsets, targets: snapshot.targets },
    incoming: incomingOf(snapshot),
    // one place more: an arc to a node that is known already writes behind the end
    queue: new Int32Array(order + 1),
    levelStart: new Int32Array(order + 1),
    arcsOut: new Int32Array(order + 1),
    arcsIn: new Int32Array(order + 1),
    unseen: new Uint8Array(order).fill(1),
    rest: new Int32Array(order + 1),
    counting: new Float64Array(order),
    paths: new Float64Array(order + 1),
    share: new Float64Array(order),
    shares: new Float64Array(order),
    spread: new Float64Array(order),
    part: new Float64Array(order),
  };
}

/**
 * Adds to `into`, for each of the sources `sources[from]` to `sources[to - 1]`, how much the source depends on every node: the share of
 * the shortest paths from the source to any other node that lead over it, summed over these others. Over all nodes as sources this is
 * betweenness; in undirected graphs each pair is then counted twice. Ties have no length; arcs are followed in their direction.
 *
 * The sources of one call are summed first and their sum is added to `into` as a whole: see `SOURCES_PER_CHUNK`.
 *
 * Brandes' algorithm, level by level, with two changes that spare most of the work. Each level is reached from whichever side has fewer
 * arcs: from the level before, or from the nodes not reached yet; the way back does the same. And no arc is tested: sums may spill over
 * to nodes whose sum is not read any more, which is cheaper than asking for each arc whether it lies on a shortest path.
 * Complexity: at most the number of arcs per source.
 *
 * @param sources node numbers
 * @throws when there are 1.8e308 or more shortest paths between two nodes
 * @param into by node number; length: nodes
 * @see Brandes, U. (2001): A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163–177.
 * Both directions: Beamer, S., Asanović, K., Patterson, D. (2012): Direction-optimizing breadth-first search. SC '12.
 */
export function accumulateBetweenness(
  snapshot: Snapshot,
  sources: Int32Array,
  from: number,
  to: number,
  into: Float64Array,
  scratch: BetweennessScratch = betweennessScratch(snapshot),
): void {
  const { part } = scratch;
  part.fill(0);
  for (let i = from; i < to; i++) {
    const levels = countPaths(scratch, sources[i]!, snapshot.targets.length);
    sumDependencies(scratch, levels);
    forget(scratch, levels);
  }
  let sum = 0;
  for (let v = 0; v < part.length; v++) {
    into[v]! += part[v]!;
    sum += part[v]!;
  }
  // a count that overflowed makes the shares of its source NaN
  expectCountable(Number.isNaN(sum) ? Infinity : sum, '@netz-map/core/metrics/betweenness');
}

/** Fills `queue`, `levelStart` and `paths`. Returns the number of levels. */
function countPaths(scratch: BetweennessScratch, source: number, arcs: number): number {
  const { queue, levelStart, arcsOut, arcsIn, unseen, rest, counting, paths, shares, spread } = scratch;
  const { offsets, targets } = scratch.outgoing;
  const { offsets: inOffsets, targets: inTargets } = scratch.incoming;
  queue[0] = source;
  paths[0] = 1;
  unseen[source] = 0;
  arcsOut[0] = offsets[source + 1]! - offsets[source]!;
  let arcsToRest = arcs - (inOffsets[source + 1]! - inOffsets[source]!);
  let restLength = -1;
  let level = 0;
  let start = 0;
  let length = 1;
  while (start < length) {
    const end = length;
    levelStart[level++] = start;
    if (arcsToRest === 0) {
      start = end;
      break;
    }
    if (arcsToRest < arcsOut[level - 1]!) {
      for (let i = start; i < end; i++) spread[queue[i]!] = paths[i]!;
      if (restLength < 0) {
        restLength = 0;
        for (let v = 0; v < unseen.length; v++) {
          rest[restLength] = v;
          restLength += unseen[v]!;
        }
      }
      let left = 0;
      for (let i = 0; i < restLength; i++) {
        const v = rest[i]!;
        if (unseen[v] === 0) continue;
        let count = 0;
        for (let k = inOffsets[v]!, last = inOffsets[v + 1]!; k < last; k++) count += spread[inTargets[k]!]!;
        if (count === 0) rest[left++] = v;
        else {
          unseen[v] = 0;
          queue[length] = v;
          paths[length++] = count;
        }
      }
      restLength = left;
      for (let i = start; i < end; i++) spread[queue[i]!] = 0;
    } else {
      for (let i = start; i < end; i++) {
        const v = queue[i]!;
        const count = paths[i]!;
        for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) {
          const w = targets[k]!;
          // a node that is not new is overwritten by the next one
          queue[length] = w;
          length += unseen[w]!;
          unseen[w] = 0;
          counting[w]! += count;
        }
      }
      for (let i = end; i < length; i++) paths[i] = counting[queue[i]!]!;
    }
    let leaving = 0;
    let reaching = 0;
    for (let i = end; i < length; i++) {
      const v = queue[i]!;
      shares[v] = 0;
      leaving += offsets[v + 1]! - offsets[v]!;
      reaching += inOffsets[v + 1]! - inOffsets[v]!;
    }
    arcsOut[level] = leaving;
    arcsIn[level] = reaching;
    arcsToRest -= reaching;
    start = end;
  }
  levelStart[level] = start;
  return level;
}

/** Adds to `part` what the source depends on every node, from the farthest level to the nearest. */
function sumDependencies(scratch: BetweennessScratch, levels: number): void {
  const { queue, levelStart, arcsOut, arcsIn, paths, share, shares, spread, part } = scratch;
  const { offsets, targets } = scratch.outgoing;
  const { offsets: inOffsets, targets: inTargets } = scratch.incoming;
  for (let level = levels - 1; level > 0; level--) {
    const start = levelStart[level]!;
    const end = levelStart[level + 1]!;
    for (let i = start; i < end; i++) {
      const v = queue[i]!;
      const count = paths[i]!;
      const dependency = count * shares[v]!;
      part[v]! += dependency;
      share[i] = (1 + dependency) / count;
    }
    // the nodes of level 1 have no predecessor but the source
    if (level === 1) break;
    if (arcsOut[level - 1]! < arcsIn[level]!) {
      for (let i = start; i < end; i++) spread[queue[i]!] = share[i]!;
      for (let i = levelStart[level - 1]!; i < start; i++) {
        const v = queue[i]!;
        let sum = 0;
        for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) sum += spread[targets[k]!]!;
        shares[v] = sum;
      }
      for (let i = start; i < end; i++) spread[queue[i]!] = 0;
    } else {
      for (let i = start; i < end; i++) {
        const w = queue[i]!;
        const own = share[i]!;
        for (let k = inOffsets[w]!, last = inOffsets[w + 1]!; k < last; k++) shares[inTargets[k]!]! += own;
      }
    }
  }
}

/** Makes the nodes that were reached unknown again. */
function forget({ queue, levelStart, unseen, counting }: BetweennessScratch, levels: number): void {
  for (let i = 0, reached = levelStart[levels]!; i < reached; i++) {
    const v = queue[i]!;
    unseen[v] = 1;
    counting[v] = 0;
  }
}
