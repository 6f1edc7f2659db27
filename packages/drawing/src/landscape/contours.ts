import { holdAt, type Field } from './field.ts';

/**
 * Outlines of the ground that a group holds (marching squares; Lorensen and Cline 1987, in the plane).
 *
 * @returns one list per connected piece: its outline first, then its holes; positions in units of the layout
 */
export function contours(field: Field, group: number): Float64Array[][] {
  const { columns, rows } = field;
  // the border of the ground is always outside, so every outline closes
  const values = Float32Array.from(field.owner, (_, at) => holdAt(field, group, at));
  // from each edge of the squares where an outline enters, the edge where it leaves
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const at = row * columns + column;
      const corners = [values[at]! > 0, values[at + 1]! > 0, values[at + columns + 1]! > 0, values[at + columns]! > 0];
      const edges = [2 * at, 2 * (at + 1) + 1, 2 * (at + columns), 2 * at + 1];
      // along each side of the square: where the inside begins an outline enters, where it ends one leaves
      for (let side = 0; side < 4; side++) {
        if (corners[side] || !corners[(side + 1) % 4]) continue;
        let leaving = (side + 1) % 4;
        while (!(corners[leaving] && !corners[(leaving + 1) % 4])) leaving = (leaving + 1) % 4;
        next.set(edges[leaving]!, edges[side]!);
      }
    }
  }
  const rings: Float64Array[] = [];
  for (let first = next.keys().next(); !first.done; first = next.keys().next()) {
    const ring: number[] = [];
    for (let edge = first.value; next.has(edge);) {
      ring.push(...crossing(field, values, edge));
      const following = next.get(edge)!;
      next.delete(edge);
      edge = following;
    }
    rings.push(Float64Array.from(ring));
  }
  const outlines = rings.filter((ring) => area(ring) > 0);
  const holes = rings.filter((ring) => area(ring) < 0);
  return outlines.map((outline) => [outline, ...holes.filter((hole) => insideRing(outline, hole[0]!, hole[1]!))]);
}

/** Where an outline crosses an edge: even numbers are edges along a row, odd ones down a column. */
function crossing({ columns, cell, left, top }: Field, values: Float32Array, edge: number): [number, number] {
  const at = Math.floor(edge / 2);
  const down = edge % 2 === 1;
  const [a, b] = [values[at]!, values[down ? at + columns : at + 1]!];
  const share = a / (a - b);
  const [column, row] = [at % columns, Math.floor(at / columns)];
  return [left + (column + (down ? 0 : share)) * cell, top + (row + (down ? share : 0)) * cell];
}

/** Twice the area, above 0 for outlines, below for holes. */
function area(ring: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) sum += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  return sum;
}

/** Whether a point lies inside a closed ring. */
export function insideRing(ring: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
