import { type Snapshot, neighboursOf } from '../snapshot/snapshot.ts';

/** What falls apart when one node or one edge is taken away. Node numbers of an {@link Snapshot}. */
export interface CutPoints {
  /** Articulation points in rising order: nodes without which their component is no longer in one piece. */
  readonly articulationPoints: readonly number[];
  /** Bridges: edges `[u, v]` with `u < v`, without which their component is no longer in one piece; in rising order. */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * Articulation points and bridges, exactly, in one depth-first search (Hopcroft and Tarjan 1973, "Efficient algorithms for
 * graph manipulation"). `low` of a node is the earliest node that its subtree reaches over a non-tree edge; a child whose
 * `low` does not lie before its parent hangs on it.
 *
 * Iterative: a path of 200,000 nodes does not overflow the stack. Complexity: linear in nodes and edges.
 * Expects a simple graph, as `project` makes it.
 */
export function cutPoints(snapshot: Snapshot): CutPoints {
  const { offsets, targets } = snapshot;
  const n = snapshot.ids.length;
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  const isCut = new Uint8Array(n);
  const bridges: [number, number][] = [];
  const stack = new Int32Array(n);
  let clock = 0;
  for (let root = 0; root < n; root++) {
    if (order[root] !== -1) continue;
    let depth = 0;
    let rootChildren = 0;
    stack[0] = root;
    order[root] = low[root] = clock++;
    while (depth >= 0) {
      const v = stack[depth]!;
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!;
        if (order[w] === -1) {
          parent[w] = v;
          order[w] = low[w] = clock++;
          stack[++depth] = w;
        } else if (w !== parent[v] && order[w]! < low[v]!) low[v] = order[w]!;
        continue;
      }
      depth--;
      const above = parent[v]!;
      if (above === -1) continue;
      if (low[v]! < low[above]!) low[above] = low[v]!;
      if (above === root) rootChildren++;
      else if (low[v]! >= order[above]!) isCut[above] = 1;
      if (low[v]! > order[above]!) bridges.push(v < above ? [v, above] : [above, v]);
    }
    if (rootChildren > 1) isCut[root] = 1;
  }
  const articulationPoints = Array.from(isCut.keys()).filter((v) => isCut[v]);
  return { articulationPoints, bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
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
