import type { Point } from './layout.ts';

/** Up to this many names stand beside their marks in the block; above, the marks stand close and names come with zoom … */
export const NAMED_IN_BLOCK = 120;
/** … as they do beside more connected partners, whose map is drawn so small that no name has room in its block. */
const NAMED_BESIDE = 800;
const NAMED_HEIGHT = 40;
const CLOSE = 30;
/** Space for the heading. */
const HEADING = 36;
/** How much wider than necessary a cell may become to fill a row. */
const WIDER = 1.6;
const PADDING = 14;
/** From the left edge of a cell to the middle of the mark in it. */
const MARK_AT = 12;

/** What one partner takes in the block. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  /** Names stand at the right of the marks, so the marks stand at the left of their cells. */
  readonly markAt: number;
  readonly heading: number;
  /** Marks stand close, with names below them that come with zoom only. */
  readonly close: boolean;
}

/** An orderly grid for those without any tie. Positions count from its upper left corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Point[];
  /** Marks stand close, with names below them that come with zoom only. */
  readonly close: boolean;
  /** Widest a name can be. */
  readonly nameWidth: number;
}

/** Few can be given all the room that their names need on a small screen, many cannot. */
const FEW = 12;
const MOST_SHARE = { few: 5, many: 1.6 };

/**
 * @param count how many stand in the block
 * @param connected how many share the map with it
 * @param nameWidth of the widest name, broken into two lines, in pixels of the usual size
 * @param smaller how much smaller than the usual size the whole map will probably be drawn, from 1; names and heading are
 * not drawn smaller, so they need a larger share of it
 */
export function cellFor(count: number, connected: number, nameWidth: number, smaller: number): Cell {
  const heading = HEADING * smaller;
  const close = count > NAMED_IN_BLOCK || connected > NAMED_BESIDE;
  if (close) return { width: CLOSE, height: CLOSE, markAt: CLOSE / 2, heading, close };
  const share = Math.min(smaller, count <= FEW ? MOST_SHARE.few : MOST_SHARE.many);
  return { width: (nameWidth + MARK_AT * 2 + 28) * share, height: NAMED_HEIGHT * share, markAt: MARK_AT * share, heading, close };
}

/** A block as wide as `width` in which the cells stand in rows. */
export function blockOf(count: number, cell: Cell, width: number): Block {
  const columns = Math.max(1, Math.min(count, Math.floor((width - 2 * PADDING) / cell.width)));
  const rows = Math.ceil(count / columns);
  const named = !cell.close;
  const cellWidth = named ? Math.max(cell.width, Math.min(cell.width * WIDER, (width - 2 * PADDING) / columns)) : cell.width;
  const places = Array.from({ length: count }, (_, i) => ({
    x: PADDING + (i % columns) * cellWidth + cell.markAt,
    y: cell.heading + Math.floor(i / columns) * cell.height + cell.height / 2,
  }));
  return {
    width: Math.max(width, columns * cellWidth + 2 * PADDING),
    height: cell.heading + rows * cell.height + PADDING,
    places,
    close: !named,
    nameWidth: named ? cellWidth - cell.markAt * 2 - 8 : cellWidth - 2,
  };
}

/** A block about `height` high and as narrow as that allows. */
export function blockOfHeight(count: number, cell: Cell, height: number): Block {
  const rows = Math.max(1, Math.floor((height - cell.heading - PADDING) / cell.height));
  return blockOf(count, cell, Math.ceil(count / rows) * cell.width + 2 * PADDING);
}
