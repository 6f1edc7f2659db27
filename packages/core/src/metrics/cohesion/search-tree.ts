import type { Snapshot } from '../snapshot/snapshot.ts';
import { keptLowLinkOf, type LowLink } from './low-link.ts';

/** A depth-first search as a tree: whatever hangs below a place stands right behind it. */
export interface SearchTree extends LowLink {
  /** Place by node number. */
  readonly placeOf: Int32Array;
  /** How many places the part below a place takes, itself included. */
  readonly size: Int32Array;
  /** The first place of the component of a place. */
  readonly first: Int32Array;
}

const kept = new WeakMap<Snapshot, SearchTree>();

/** The tree of the search behind {@link keptLowLinkOf}, kept with the snapshot. Complexity: linear in nodes, once. */
export function searchTreeOf(snapshot: Snapshot): SearchTree {
  const known = kept.get(snapshot);
  if (known) return known;
  const search = keptLowLinkOf(snapshot);
  const { nodeAt, parent } = search;
  const { order } = snapshot;
  const placeOf = new Int32Array(order);
  const size = new Int32Array(order).fill(1);
  const first = new Int32Array(order);
  for (let place = 0; place < order; place++) {
    placeOf[nodeAt[place]!] = place;
    first[place] = parent[place]! < 0 ? place : first[parent[place]!]!;
  }
  for (let place = order - 1; place > 0; place--) if (parent[place]! >= 0) size[parent[place]!]! += size[place]!;
  const tree = { ...search, placeOf, size, first };
  kept.set(snapshot, tree);
  return tree;
}
