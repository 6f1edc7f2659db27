import type { Box } from './scene.ts';

const CELL = 48;

/** Boxes by the squares of a grid they lie in, to find quickly what something would cover. */
export class BoxIndex<Item> {
  readonly #cells = new Map<number, { readonly box: Box; readonly item: Item }[]>();

  add(box: Box, item: Item): void {
    const entry = { box, item };
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(entry);
      else this.#cells.set(key, [entry]);
    }
  }

  remove(box: Box, item: Item): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell)
        this.#cells.set(
          key,
          cell.filter((entry) => entry.item !== item),
        );
    }
  }

  /** Everything that overlaps the box; an item may come several times. */
  *overlapping(box: Box): Generator<Item> {
    for (const key of keysOf(box)) for (const entry of this.#cells.get(key) ?? []) if (overlap(entry.box, box)) yield entry.item;
  }
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function* keysOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield x * 100_003 + y;
  }
}
