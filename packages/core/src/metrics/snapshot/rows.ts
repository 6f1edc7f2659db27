/** Compressed sparse rows: the neighbours of node `v` are `targets[offsets[v]]` to `targets[offsets[v + 1] - 1]`. */
export interface Rows {
  /** Length: nodes + 1. */
  readonly offsets: Int32Array;
  /** Node numbers. Length: number of arcs. */
  readonly targets: Int32Array;
}

/** Which ends of the edges count: `out` lists heads at their tails, `in` tails at their heads, `both` both. */
export type Side = 'out' | 'in' | 'both';

interface Edges {
  readonly order: number;
  readonly directed: boolean;
  readonly ends: Int32Array;
}

/**
 * Rows in the order of the edges, by counting sort.
 * Complexity: linear in nodes and edges.
 */
export function rowsOf({ order, directed, ends }: Edges, side: Side = directed ? 'out' : 'both'): Rows {
  return sortedRows(order, ends, side);
}

// gets arrays only: engines drop the fast code of functions that read a snapshot, once no snapshot is held and memory is tidied up
function sortedRows(order: number, ends: Int32Array, side: Side): Rows {
  const offsets = new Int32Array(order + 1);
  if (side === 'both') for (let i = 0; i < ends.length; i++) offsets[ends[i]!]!++;
  else for (let i = side === 'out' ? 0 : 1; i < ends.length; i += 2) offsets[ends[i]!]!++;
  // offsets[v] becomes the end of the row of v; filling from the last edge backwards turns it into the beginning
  for (let v = 1; v <= order; v++) offsets[v]! += offsets[v - 1]!;
  const targets = new Int32Array(offsets[order]!);
  for (let i = ends.length - 2; i >= 0; i -= 2) {
    const tail = ends[i]!;
    const head = ends[i + 1]!;
    if (side !== 'in') targets[--offsets[tail]!] = head;
    if (side !== 'out') targets[--offsets[head]!] = tail;
  }
  return { offsets, targets };
}
