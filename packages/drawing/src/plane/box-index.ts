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
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(entry);
      else this.#cells.set(key, [entry]);
    }
  }

  remove(box: Box, item: Item): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      const place = cell?.findIndex((entry) => entry.item === item) ?? -1;
      if (place >= 0) cell!.splice(place, 1);
    }
  }

  /** Everything that overlaps the box; an item may come several times. */
  overlapping(box: Box): Item[] {
    const found: Item[] = [];
    this.covers(box, (item) => {
      found.push(item);
      return false;
    });
    return found;
  }

  /** Whether anything that counts overlaps the box; everything counts where nothing else is said. */
  covers(box: Box, counts?: (item: Item) => boolean): boolean {
    // asked thousands of times for one picture: plain loops, nothing made on the way
    const lastX = Math.floor(box.right / CELL);
    const lastY = Math.floor(box.bottom / CELL);
    for (let x = Math.floor(box.left / CELL); x <= lastX; x++) {
      for (let y = Math.floor(box.top / CELL); y <= lastY; y++) {
        const cell = this.#cells.get(keyOf(x, y));
        if (!cell) continue;
        for (let i = 0; i < cell.length; i++) {
          const entry = cell[i]!;
          if (overlap(entry.box, box) && (!counts || counts(entry.item))) return true;
        }
      }
    }
    return false;
  }
}

const keyOf = (x: number, y: number): number => x * 100_003 + y;

/** The squares that a box touches. */
function keysOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(keyOf(x, y));
  return keys;
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
