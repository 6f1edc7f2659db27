import type { Point } from './layout.ts';

/** Up to this many names stand beside their marks in the block; above, the marks stand close and names come with zoom. */
export const NAMED_IN_BLOCK = 120;
const NAMED_CELL = { width: 160, height: 40 };
const CLOSE_CELL = { width: 30, height: 30 };
/** Space for the heading and around. */
const HEADING = 34;
const PADDING = 12;

/** An orderly grid for those without any tie. Positions count from its upper left corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly heading: Point;
  readonly places: readonly Point[];
}

/** A block in which `count` partners stand in rows as wide as `width` allows. */
export function blockOf(count: number, width: number): Block {
  const cell = cellFor(count);
  const columns = Math.max(1, Math.min(count, Math.floor((width - 2 * PADDING) / cell.width)));
  const rows = Math.ceil(count / columns);
  const close = cell === CLOSE_CELL;
  // names stand to the right of the marks, so the marks stand at the left of their cells
  const places = Array.from({ length: count }, (_, i) => ({
    x: PADDING + (i % columns) * cell.width + (close ? cell.width / 2 : 12),
    y: HEADING + Math.floor(i / columns) * cell.height + cell.height / 2,
  }));
  return {
    width: columns * cell.width + 2 * PADDING,
    height: HEADING + rows * cell.height + PADDING,
    heading: { x: PADDING, y: 22 },
    places,
  };
}

/** A block about `height` high. */
export function blockOfHeight(count: number, height: number): Block {
  const cell = cellFor(count);
  const rows = Math.max(1, Math.floor((height - HEADING - PADDING) / cell.height));
  return blockOf(count, Math.ceil(count / rows) * cell.width + 2 * PADDING);
}

function cellFor(count: number): { readonly width: number; readonly height: number } {
  return count <= NAMED_IN_BLOCK ? NAMED_CELL : CLOSE_CELL;
}

/** Area of a block of that many. */
export function blockArea(count: number): number {
  const cell = cellFor(count);
  return count * cell.width * cell.height;
}
