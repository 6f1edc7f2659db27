import type { Rows } from '../snapshot/rows.ts';

/** Working memory of {@link sharedContacts}: counts by node, all 0 between calls, and the nodes that have one. */
export interface SharedScratch {
  readonly counts: Float64Array;
  readonly nodes: Int32Array;
}

export function sharedScratch(order: number): SharedScratch {
  return { counts: new Float64Array(order), nodes: new Int32Array(order) };
}

/**
 * Goes over all nodes that share contacts with `v`, in the order in which they are found.
 *
 * @param worth what a shared contact counts, by node number; absent: 1
 * @param visit gets the other node and the sum over the shared contacts
 * @remarks Complexity: sum of the degrees of the contacts.
 */
export function sharedContacts(
  { offsets, targets }: Rows,
  v: number,
  { counts, nodes }: SharedScratch,
  visit: (other: number, shared: number) => void,
  worth?: Float64Array,
): void {
  let found = 0;
  for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
    const contact = targets[k]!;
    const share = worth ? worth[contact]! : 1;
    for (let j = offsets[contact]!; j < offsets[contact + 1]!; j++) {
      const other = targets[j]!;
      if (other === v) continue;
      if (counts[other] === 0) nodes[found++] = other;
      counts[other]! += share;
    }
  }
  for (let i = 0; i < found; i++) {
    const other = nodes[i]!;
    const shared = counts[other]!;
    counts[other] = 0;
    visit(other, shared);
  }
}
