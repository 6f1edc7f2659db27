import type { Box } from '../scene/scene.ts';

const CELL = 48;

interface Entry<Item> {
  readonly box: Box;
  readonly item: Item;
}

/** Boxes by the squares of a grid they lie in, to find quickly what something would cover. */
export class BoxIndex<Item> {
  readonly #cells = new Map<number, Entry<Item>[]>();

  add(box: Box, item: Item): void {
    const entry = { box, item };
    this.#some(box, (cell, key) => {
      if (cell) cell.push(entry);
      else this.#cells.set(key, [entry]);
      return false;
    });
  }

  remove(box: Box, item: Item): void {
    this.#some(box, (cell) => {
      const place = cell?.findIndex((entry) => entry.item === item) ?? -1;
      if (place >= 0) cell!.splice(place, 1);
      return false;
    });
  }

  /** Everything that overlaps the box; an item may come several times. */
  *overlapping(box: Box): Generator<Item> {
    const found: Item[] = [];
    this.covers(box, (item) => {
      found.push(item);
      return false;
    });
    yield* found;
  }

  /** Whether anything that counts overlaps the box; everything counts where nothing else is said. */
  covers(box: Box, counts?: (item: Item) => boolean): boolean {
    return this.#some(box, (cell) => {
      if (cell) for (const entry of cell) if (overlap(entry.box, box) && (!counts || counts(entry.item))) return true;
      return false;
    });
  }

  /** Asks each square that a box touches, until one says yes. */
  #some({ left, top, right, bottom }: Box, ask: (cell: Entry<Item>[] | undefined, key: number) => boolean): boolean {
    const [lastX, lastY] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
    for (let x = Math.floor(left / CELL); x <= lastX; x++) {
      for (let y = Math.floor(top / CELL); y <= lastY; y++) {
        const key = x * 100_003 + y;
        if (ask(this.#cells.get(key), key)) return true;
      }
    }
    return false;
  }
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
