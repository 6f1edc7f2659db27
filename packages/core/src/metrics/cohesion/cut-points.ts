import { neighboursOf, type Snapshot } from '../snapshot/snapshot.ts';
import { lowLinkOf } from './low-link.ts';
import { reach, rising } from './parts-of.ts';

/** What falls apart when one node or one edge is taken away. Node numbers of a {@link Snapshot}. */
export interface CutPoints {
  /** Articulation points in rising order: nodes without which their component is no longer in one piece. */
  readonly articulationPoints: readonly number[];
  /** Bridges: edges `[u, v]` with `u < v`, without which their component is no longer in one piece; in rising order. */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * Articulation points and bridges, exactly, read off one depth-first search.
 *
 * @param search for those who have kept one
 * @remarks Complexity: linear in nodes and edges.
 */
export function cutPoints(snapshot: Snapshot, { nodeAt, parent, low } = lowLinkOf(snapshot)): CutPoints {
  const articulationPoints = new Set<number>();
  const bridges: [number, number][] = [];
  for (let place = 0; place < parent.length; place++) {
    const above = parent[place]!;
    if (above < 0) continue;
    const u = nodeAt[above]!;
    const v = nodeAt[place]!;
    // the first of a component holds it together when not only the next one was found from it
    if (parent[above]! < 0 ? place > above + 1 : low[place]! >= above) articulationPoints.add(u);
    if (low[place] === place) bridges.push(u < v ? [u, v] : [v, u]);
  }
  return { articulationPoints: rising([...articulationPoints]), bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/**
 * The parts that lose their way to the rest of their component when node `v` is absent: all of them but the largest
 * (of equally large ones the one with the smallest node stays). Largest first, nodes in rising order.
 * Complexity: linear in the component.
 */
export function cutOffBy(snapshot: Snapshot, v: number): number[][] {
  const seen = new Uint8Array(snapshot.order);
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
  const seen = new Uint8Array(snapshot.order);
  // nobody on the side of u can step onto v except u itself, because the edge is a bridge
  seen[v] = 1;
  const sideOfU = reach(snapshot, u, seen);
  const sideOfV = reach(snapshot, v, seen);
  const [larger, smaller] = [sideOfU, sideOfV].sort(byRank) as [number[], number[]];
  return { cutOff: rising(smaller), remaining: larger.length };
}

/** Larger parts first; equally large ones by their smallest node. */
function byRank(a: readonly number[], b: readonly number[]): number {
  return b.length - a.length || smallest(a) - smallest(b);
}

const smallest = (part: readonly number[]): number => part.reduce((least, v) => Math.min(least, v));
