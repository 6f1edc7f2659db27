import { type Snapshot, neighboursOf } from '../snapshot/snapshot.ts';
import { lowLinkOf } from './low-link.ts';

/** What falls apart when one node or one edge is taken away. Node numbers of a {@link Snapshot}. */
export interface CutPoints {
  /** Articulation points in rising order: nodes without which their component is no longer in one piece. */
  readonly articulationPoints: readonly number[];
  /** Bridges: edges `[u, v]` with `u < v`, without which their component is no longer in one piece; in rising order. */
  readonly bridges: readonly (readonly [number, number])[];
}

/** Articulation points and bridges, exactly, read off one depth-first search. Complexity: linear in nodes and edges. */
export function cutPoints(snapshot: Snapshot): CutPoints {
  return { articulationPoints: articulationNodes(snapshot), bridges: bridgeEdges(snapshot) };
}

/** {@link CutPoints.articulationPoints} */
export function articulationNodes(snapshot: Snapshot): number[] {
  const { nodeAt, parent, low } = lowLinkOf(snapshot);
  const found: number[] = [];
  for (let place = 0; place < parent.length; place++) {
    const above = parent[place]!;
    if (above === -1) continue;
    // the first of a component holds it together when not only the next one was found from it
    if (parent[above] === -1 ? place > above + 1 : low[place]! >= above) found.push(nodeAt[above]!);
  }
  return found.sort((a, b) => a - b).filter((v, i) => v !== found[i - 1]);
}

/** {@link CutPoints.bridges} */
export function bridgeEdges(snapshot: Snapshot): [number, number][] {
  const { nodeAt, parent, low } = lowLinkOf(snapshot);
  const found: [number, number][] = [];
  for (let place = 0; place < parent.length; place++) {
    const above = parent[place]!;
    if (above === -1 || low[place] !== place) continue;
    const u = nodeAt[above]!;
    const v = nodeAt[place]!;
    found.push(u < v ? [u, v] : [v, u]);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/**
 * The parts that lose their way to the rest of their component when node `v` is absent: all of them but the largest
 * (of equally large ones the one with the smallest node stays). Largest first, nodes in rising order.
 * Complexity: linear in the component.
 */
export function cutOffBy(snapshot: Snapshot, v: number): number[][] {
  const seen = new Uint8Array(snapshot.ids.length);
  seen[v] = 1;
  const parts: number[][] = [];
  for (const start of neighboursOf(snapshot, v)) if (!seen[start]) parts.push(reach(snapshot, start, seen));
  return parts.sort(byRank).slice(1).map(rising);
}

/**
 * The smaller of the two parts that a bridge `[u, v]` holds together, nodes in rising order; of equally large ones the part
 * without the smallest node. `remaining` is the size of the other.
 * Complexity: linear in the component.
 */
export function cutOffByBridge(snapshot: Snapshot, [u, v]: readonly [number, number]): { cutOff: number[]; remaining: number } {
  const seen = new Uint8Array(snapshot.ids.length);
  // nobody on the side of u can step onto v except u itself, because the edge is a bridge
  seen[v] = 1;
  const sideOfU = reach(snapshot, u, seen);
  const sideOfV = reach(snapshot, v, seen);
  const [larger, smaller] = [sideOfU, sideOfV].sort(byRank) as [number[], number[]];
  return { cutOff: rising(smaller), remaining: larger.length };
}

const rising = (part: number[]): number[] => part.sort((a, b) => a - b);

/** Larger parts first; equally large ones by their smallest node. */
function byRank(a: readonly number[], b: readonly number[]): number {
  return b.length - a.length || smallest(a) - smallest(b);
}

function smallest(part: readonly number[]): number {
  let least = part[0]!;
  for (const v of part) if (v < least) least = v;
  return least;
}

/** All nodes that can be reached from `start` without those already `seen`, which it marks; in no particular order. */
function reach({ offsets, targets }: Snapshot, start: number, seen: Uint8Array): number[] {
  seen[start] = 1;
  const part = [start];
  for (let next = 0; next < part.length; next++) {
    const v = part[next]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const w = targets[i]!;
      if (seen[w]) continue;
      seen[w] = 1;
      part.push(w);
    }
  }
  return part;
}
