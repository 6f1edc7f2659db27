/** Bodies by the cells of a grid in which they stand, row by row. */
export interface Grid {
  /** Sorts bodies into cells by where they are now. */
  sort(): void;
  readonly columns: number;
  readonly rows: number;
  /** Where in `order` the free bodies of a cell begin (`first[2 * cell]`), and those that are pinned (`first[2 * cell + 1]`). */
  readonly first: Uint32Array;
  readonly order: Uint32Array;
}

/**
 * @param width of a cell at least
 * @param height of a cell at least
 * @remarks Complexity of sorting: linear, as there are about as many cells as bodies at most.
 */
export function gridOver(x: Float64Array, y: Float64Array, pinned: Uint8Array, width: number, height: number): Grid {
  const count = x.length;
  const most = Math.ceil(Math.sqrt(count)) * 2;
  const cellOf = new Uint32Array(count);
  const grid = { sort, columns: 1, rows: 1, first: new Uint32Array(2 * most * most + 1), order: new Uint32Array(count) };
  return grid;

  function sort(): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    const columns = (grid.columns = Math.max(1, Math.min(most, Math.floor((right - left) / width))));
    const rows = (grid.rows = Math.max(1, Math.min(most, Math.floor((bottom - top) / height))));
    const cellWidth = Math.max(width, (right - left) / columns);
    const cellHeight = Math.max(height, (bottom - top) / rows);
    const { first, order } = grid;
    const cells = 2 * columns * rows;
    first.fill(0, 0, cells + 1);
    for (let i = 0; i < count; i++) {
      const column = Math.min(columns - 1, Math.floor((x[i]! - left) / cellWidth));
      const row = Math.min(rows - 1, Math.floor((y[i]! - top) / cellHeight));
      cellOf[i] = 2 * (row * columns + column) + (pinned[i] ? 1 : 0);
      first[cellOf[i]!]!++;
    }
    // each entry says where the next begins, until its bodies are in, from the last to the first
    for (let cell = 1; cell <= cells; cell++) first[cell]! += first[cell - 1]!;
    for (let i = count - 1; i >= 0; i--) order[--first[cellOf[i]!]!] = i;
  }
}
