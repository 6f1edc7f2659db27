/** Marks by the squares of a grid they stand in: who is near a point is found without looking at everybody. */
export class MarkGrid {
  readonly #left: number;
  readonly #top: number;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  /** First mark of each square, and the one after each mark; −1: none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  /** @param xy x and y of each. @remarks Complexity: linear */
  constructor(xy: ArrayLike<number>) {
    const count = xy.length / 2;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      left = Math.min(left, xy[2 * i]!);
      right = Math.max(right, xy[2 * i]!);
      top = Math.min(top, xy[2 * i + 1]!);
      bottom = Math.max(bottom, xy[2 * i + 1]!);
    }
    const [width, height] = [Math.max(right - left, 1e-9), Math.max(bottom - top, 1e-9)];
    // about two to a square; a long line of marks must not make more squares than marks
    this.#cell = Math.max(Math.sqrt((width * height * 2) / Math.max(1, count)), (2 * Math.max(width, height)) / Math.max(1, count));
    [this.#left, this.#top] = [left, top];
    this.#columns = count > 0 ? Math.floor(width / this.#cell) + 1 : 0;
    this.#rows = count > 0 ? Math.floor(height / this.#cell) + 1 : 0;
    this.#first = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#next = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const square = this.#square(xy[2 * i]!, xy[2 * i + 1]!);
      this.#next[i] = this.#first[square]!;
      this.#first[square] = i;
    }
  }

  #square(x: number, y: number): number {
    return Math.floor((y - this.#top) / this.#cell) * this.#columns + Math.floor((x - this.#left) / this.#cell);
  }

  /** Everybody in the squares that a circle touches; some may stand outside it. */
  *around(x: number, y: number, reach: number): Generator<number> {
    const limit = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value / this.#cell)));
    const [from, to] = [limit(x - reach - this.#left, this.#columns - 1), limit(x + reach - this.#left, this.#columns - 1)];
    const [above, below] = [limit(y - reach - this.#top, this.#rows - 1), limit(y + reach - this.#top, this.#rows - 1)];
    for (let row = above; row <= below; row++) {
      for (let column = from; column <= to; column++) {
        for (let i = this.#first[row * this.#columns + column] ?? -1; i >= 0; i = this.#next[i]!) yield i;
      }
    }
  }
}
