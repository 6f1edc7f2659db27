/** A set of columns that covers all rows, and how few columns must be in every such set. */
export interface Cover {
  readonly columns: number[];
  readonly bound: number;
}

/**
 * Covers all rows by taking the column that covers most of those still open, again and again, and leaves out in the end what has become
 * superfluous. The bound: spread the weight 1 of each column over its rows in such a way that no column holds more than 1; then
 * each set of columns that covers all rows has at least as many members as the rows have weight together.
 *
 * @param lists by row the columns that cover it, by column the rows that it covers: a symmetric relation
 * @remarks Complexity: linear in the length of the lists, but for a queue by number of open rows.
 * @see Chvátal, V. (1979): A greedy heuristic for the set-covering problem. Math. Oper. Res. 4, 233–235.
 */
export function greedyDominators(lists: readonly Int32Array[]): Cover {
  const order = lists.length;
  const open = Int32Array.from(lists, (list) => list.length);
  const hits = new Int32Array(order);
  // columns by the number of open rows when they were put there; those that have fewer by now move down when their turn comes
  const waiting: number[][] = [];
  for (let column = order - 1; column >= 0; column--) (waiting[open[column]!] ??= []).push(column);
  const columns: number[] = [];
  for (let count = waiting.length - 1; count > 0; count--) {
    const bucket = waiting[count];
    while (bucket?.length) {
      const column = bucket.pop()!;
      if (open[column]! < count) {
        if (open[column]! > 0) (waiting[open[column]!] ??= []).push(column);
        continue;
      }
      columns.push(column);
      for (const row of lists[column]!) if (hits[row]!++ === 0) for (const other of lists[row]!) open[other]!--;
    }
  }
  return { columns: withoutSuperfluous(columns, lists, hits), bound: packedWeight(lists) };
}

function withoutSuperfluous(columns: readonly number[], lists: readonly Int32Array[], hits: Int32Array): number[] {
  const kept: number[] = [];
  for (const column of columns) {
    // a row is still covered when a column was counted for it that has not been left out
    if (lists[column]!.every((row) => hits[row]! > 1)) for (const row of lists[column]!) hits[row]!--;
    else kept.push(column);
  }
  return kept;
}

/**
 * Rows with few columns first take what room their columns still have. Starting from nothing suits trees, from even shares dense graphs:
 * the better of both.
 */
function packedWeight(lists: readonly Int32Array[]): number {
  const byLength = Int32Array.from(lists, (_, row) => row).sort((a, b) => lists[a]!.length - lists[b]!.length || a - b);
  const even = Float64Array.from(lists, (list) => 1 / list.reduce((most, column) => Math.max(most, lists[column]!.length), 1));
  return Math.ceil(
    Math.max(
      filledUp(even, lists, byLength),
      filledUp(
        even.map(() => 0),
        lists,
        byLength,
      ),
    ) - 1e-6,
  );
}

function filledUp(shares: Float64Array, lists: readonly Int32Array[], byLength: Int32Array): number {
  const held = Float64Array.from(lists, (list) => list.reduce((sum, row) => sum + shares[row]!, 0));
  let weight = shares.reduce((sum, share) => sum + share, 0);
  for (const row of byLength) {
    const room = lists[row]!.reduce((least, column) => Math.min(least, 1 - held[column]!), 1);
    if (room <= 0) continue;
    for (const column of lists[row]!) held[column]! += room;
    weight += room;
  }
  return weight;
}
