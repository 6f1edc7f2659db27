import type { Bodies } from './bodies.ts';
import { gridOver } from './grid.ts';

/** Overlaps up to this do not show. */
const ENOUGH = 0.05;
/** In a crowd everybody meets so many of a cell at most in one push. */
const MEETS = 64;

/**
 * Pushes rooms apart that overlap: squares along the way that is shorter, discs straight away from each other.
 *
 * @param share how much of the overlap is removed at once, 0 to 1; both sides share it, pinned bodies stay
 * @returns whether any two overlapped
 */
export type Separator = (share: number) => boolean;

/**
 * @param reach where it is given, everybody has a square room that reaches so far from the middle, not their own
 * @param round rooms are discs, of half their width: thousands of squares would line up in rows and columns
 * @remarks Complexity of a push: linear, plus pairs that share a cell of the size of the largest room.
 */
export function separator({ count, x, y, half, up, down, pinned }: Bodies, reach?: number, round: boolean = false): Separator {
  const side = reach === undefined ? half : new Float64Array(count).fill(reach);
  const above = reach === undefined ? up : side;
  const below = reach === undefined ? down : side;
  const most = (list: Float64Array): number => list.reduce((a, b) => Math.max(a, b), 1);
  const grid = gridOver(x, y, pinned, 2 * most(side), most(above) + most(below));
  let touched = false;
  const push = round ? pushDiscs : pushBoxes;

  function pushBoxes(a: number, b: number, share: number): void {
    const overY = Math.min(y[a]! + below[a]! - (y[b]! - above[b]!), y[b]! + below[b]! - (y[a]! - above[a]!));
    if (overY <= ENOUGH) return;
    const overX = Math.min(x[a]! + side[a]! - (x[b]! - side[b]!), x[b]! + side[b]! - (x[a]! - side[a]!));
    if (overX <= ENOUGH) return;
    touched = true;
    const alongY = overY < overX;
    const over = (alongY ? overY : overX) * share + ENOUGH;
    const ofA = pinned[a] ? 0 : pinned[b] ? over : over / 2;
    const ofB = pinned[b] ? 0 : over - ofA;
    const difference = alongY ? y[b]! + (below[b]! - above[b]!) / 2 - y[a]! - (below[a]! - above[a]!) / 2 : x[b]! - x[a]!;
    const direction = difference > 0 || (difference === 0 && b > a) ? 1 : -1;
    const along = alongY ? y : x;
    along[a]! -= direction * ofA;
    along[b]! += direction * ofB;
  }

  function pushDiscs(a: number, b: number, share: number): void {
    let dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const square = dx * dx + dy * dy;
    const enough = side[a]! + side[b]! - ENOUGH;
    if (square >= enough * enough) return;
    touched = true;
    let long = Math.sqrt(square);
    const over = (enough + ENOUGH - long) * share + ENOUGH;
    if (long === 0) long = dx = b > a ? 1 : -1;
    const each = over / long / (pinned[a] || pinned[b] ? 1 : 2);
    if (!pinned[a]) {
      x[a]! -= dx * each;
      y[a]! -= dy * each;
    }
    if (pinned[b]) return;
    x[b]! += dx * each;
    y[b]! += dy * each;
  }

  return (share) => {
    touched = false;
    grid.sort();
    const { first, order, columns, rows } = grid;
    for (let cell = 0; cell < columns * rows; cell++) {
      const end = first[2 * cell + 2]!;
      const column = cell % columns;
      for (let i = first[2 * cell]!; i < end; i++) {
        const a = order[i]!;
        const free = i < first[2 * cell + 1]!;
        // who is pinned meets the others only
        for (let j = i + 1; j < (free ? Math.min(end, i + MEETS) : 0); j++) push(a, order[j]!, share);
        if (column + 1 < columns) meet(a, cell + 1, free);
        if (cell + columns >= columns * rows) continue;
        if (column > 0) meet(a, cell + columns - 1, free);
        meet(a, cell + columns, free);
        if (column + 1 < columns) meet(a, cell + columns + 1, free);
      }
    }
    return touched;

    function meet(a: number, cell: number, free: boolean): void {
      const begin = first[2 * cell]!;
      const end = Math.min(begin + MEETS, first[2 * cell + (free ? 2 : 1)]!);
      for (let j = begin; j < end; j++) push(a, order[j]!, share);
    }
  };
}
