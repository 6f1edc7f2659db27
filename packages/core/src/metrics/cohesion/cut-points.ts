import type { Snapshot } from '../snapshot/snapshot.ts';
import { lowLinkOf } from './low-link.ts';
import { rising } from './parts-of.ts';
import { type SearchTree, searchTreeOf } from './search-tree.ts';

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
 * Complexity: linear in what is cut off and in the neighbours of `v`, after one search that is kept with the snapshot; only where equally
 * large parts compete, linear in the component.
 */
export function cutOffBy(snapshot: Snapshot, v: number): number[][] {
  const tree = searchTreeOf(snapshot);
  const place = tree.placeOf[v]!;
  const end = place + tree.size[place]!;
  const isFirst = tree.parent[place]! < 0;
  const hanging: Part[] = [];
  for (let below = place + 1; below < end; below += tree.size[below]!)
    if (isFirst || tree.low[below]! >= place) hanging.push(partBelow(tree, below));
  const parts = isFirst ? hanging : [...hanging, partBeside(tree, [place], hanging)];
  return parts
    .sort(byRank)
    .slice(1)
    .map((part) => rising(part.members()));
}

/**
 * The smaller of the two parts that a bridge `[u, v]` holds together, nodes in rising order; of equally large ones the part
 * without the smallest node. `remaining` is the size of the other.
 * Complexity: as {@link cutOffBy}.
 */
export function cutOffByBridge(snapshot: Snapshot, [u, v]: readonly [number, number]): { cutOff: number[]; remaining: number } {
  const tree = searchTreeOf(snapshot);
  const below = partBelow(tree, Math.max(tree.placeOf[u]!, tree.placeOf[v]!));
  const [larger, smaller] = [below, partBeside(tree, [], [below])].sort(byRank) as [Part, Part];
  return { cutOff: rising(smaller.members()), remaining: larger.size };
}

/** A part of a component, whose nodes are listed only when somebody asks. */
interface Part {
  /** Where it begins; a part below another place is one piece. */
  readonly place: number;
  readonly size: number;
  members(): number[];
}

/** Everything below a place, itself included. */
function partBelow({ nodeAt, size }: SearchTree, place: number): Part {
  return { place, size: size[place]!, members: () => Array.from(nodeAt.subarray(place, place + size[place]!)) };
}

/** The component without some places and without some parts of it. */
function partBeside({ nodeAt, size, first }: SearchTree, without: readonly number[], parts: readonly Part[]): Part {
  const start = first[without[0] ?? parts[0]!.place]!;
  const members = (): number[] => {
    const absent = new Set(without);
    const jumps = new Map(parts.map((part) => [part.place, part.size]));
    const found: number[] = [];
    for (let place = start; place < start + size[start]!; place += jumps.get(place) ?? 1)
      if (!jumps.has(place) && !absent.has(place)) found.push(nodeAt[place]!);
    return found;
  };
  return { place: start, size: size[start]! - without.length - parts.reduce((sum, part) => sum + part.size, 0), members };
}

/** Larger parts first; equally large ones by their smallest node. */
function byRank(a: Part, b: Part): number {
  return b.size - a.size || smallest(a) - smallest(b);
}

const smallest = (part: Part): number => part.members().reduce((least, v) => Math.min(least, v));
