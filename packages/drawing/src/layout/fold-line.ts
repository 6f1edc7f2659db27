import type { Bodies } from './bodies.ts';

/** A start is folded where it would make so many rows at least. */
const FEWEST_ROWS = 4;
/** What a start scatters, as a share of the usual length of a tie; see `pivotStart`. */
const NOISE = 0.3;

/**
 * Folds a start that is hardly more than a line (a path, a chain of circles) into rows, to and fro, as no number of rounds could: who follows
 * whom stays.
 *
 * @param wide width divided by height of the frame
 * @param distance usual length of a tie
 * @returns whether it was folded
 */
export function foldLine({ count, x, y }: Bodies, wide: number, distance: number): boolean {
  const [extentX, extentY] = [extent(x), extent(y)];
  const [line, side] = extentX >= extentY ? [x, y] : [y, x];
  const length = Math.max(extentX, extentY);
  const scattered = Math.min(extentX, extentY);
  const thickness = Math.max(0, scattered - NOISE * distance);
  const rows = Math.floor(Math.sqrt(length / Math.max(thickness, (2 * length) / count) / wide));
  if (rows < FEWEST_ROWS) return false;
  const order = Uint32Array.from(line.keys()).sort((a, b) => line[a]! - line[b]! || a - b);
  const perRow = Math.ceil(count / rows);
  const stepX = distance * Math.sqrt((rows * wide) / perRow);
  const stepY = distance * Math.sqrt(perRow / rows / wide);
  const within = thickness > 0 ? (0.8 * stepY) / scattered : 0;
  order.forEach((body, i) => {
    const row = Math.floor(i / perRow);
    const column = row % 2 === 0 ? i % perRow : perRow - 1 - (i % perRow);
    const aside = side[body]! * within;
    x[body] = (column - perRow / 2) * stepX;
    y[body] = (row - rows / 2) * stepY + aside;
  });
  return true;
}

function extent(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
