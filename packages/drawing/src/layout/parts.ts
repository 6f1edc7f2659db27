import type { LayoutGraph } from './layout-graph.ts';
import { neighboursOf } from './neighbours.ts';

/** Partners that hang together by ties in whatever state. */
export interface Part {
  /** At least two, by their places in the graph, in that order. */
  readonly members: Uint32Array;
  /** Ends of the ties, by their places in `members`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly pull: Float32Array;
}

/**
 * Splits a graph into the parts that hang together and those without any tie.
 *
 * @returns parts, largest first, then by their first member. Complexity: linear.
 */
export function partsOf({ count, source, target, pull }: LayoutGraph): {
  readonly parts: readonly Part[];
  readonly unconnected: Uint8Array;
} {
  const { start, list } = neighboursOf(count, source, target);
  const partOf = new Int32Array(count).fill(-1);
  const unconnected = new Uint8Array(count);
  const sizes: number[] = [];
  const waiting = new Uint32Array(count);
  for (let first = 0; first < count; first++) {
    if (start[first] === start[first + 1]) unconnected[first] = 1;
    else if (partOf[first]! < 0) {
      const part = sizes.length;
      let found = 1;
      waiting[0] = first;
      partOf[first] = part;
      for (let head = 0; head < found; head++) {
        for (let i = start[waiting[head]!]!; i < start[waiting[head]! + 1]!; i++) {
          const next = list[i]!;
          if (partOf[next]! >= 0) continue;
          partOf[next] = part;
          waiting[found++] = next;
        }
      }
      sizes.push(found);
    }
  }
  const members = sizes.map((size) => new Uint32Array(size));
  const place = new Uint32Array(count);
  const filled = new Uint32Array(sizes.length);
  for (let i = 0; i < count; i++) {
    const part = partOf[i]!;
    if (part < 0) continue;
    place[i] = filled[part]!++;
    members[part]![place[i]!] = i;
  }
  const ties = new Uint32Array(sizes.length);
  for (let i = 0; i < source.length; i++) ties[partOf[source[i]!]!]!++;
  const parts = members.map((list, part): Part => ({
    members: list,
    source: new Uint32Array(ties[part]!),
    target: new Uint32Array(ties[part]!),
    pull: new Float32Array(ties[part]!),
  }));
  ties.fill(0);
  for (let i = 0; i < source.length; i++) {
    const part = partOf[source[i]!]!;
    const at = ties[part]!++;
    parts[part]!.source[at] = place[source[i]!]!;
    parts[part]!.target[at] = place[target[i]!]!;
    parts[part]!.pull[at] = pull[i]!;
  }
  // the sort is stable: equal sizes stay in the order of their first members
  return { parts: parts.sort((a, b) => b.members.length - a.members.length), unconnected };
}
