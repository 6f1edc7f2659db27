import { holdAt, type Field } from './field.ts';

/**
 * Outlines of one connected piece of ground (marching squares; Lorensen and Cline 1987, in the plane).
 *
 * @param piece its number in `pieceAt`
 * @param corners of the piece
 * @returns the outline first, then its holes; positions in units of the layout
 */
export function contours(field: Field, group: number, piece: number, pieceAt: Int32Array, corners: readonly number[]): Float64Array[] {
  const { columns } = field;
  const inside = (at: number): boolean => pieceAt[at] === piece;
  // from each edge of the squares where an outline enters, the edge where it leaves
  const next = new Map<number, number>();
  const seen = new Set<number>();
  for (const corner of corners) {
    for (const at of [corner - columns - 1, corner - columns, corner - 1, corner]) {
      if (seen.has(at)) continue;
      seen.add(at);
      const held = [inside(at), inside(at + 1), inside(at + columns + 1), inside(at + columns)];
      if (held[0] && held[1] && held[2] && held[3]) continue;
      const edges = [2 * at, 2 * (at + 1) + 1, 2 * (at + columns), 2 * at + 1];
      // along each side of the square: where the inside begins an outline enters, where it ends one leaves
      for (let side = 0; side < 4; side++) {
        if (held[side] || !held[(side + 1) % 4]) continue;
        let leaving = (side + 1) % 4;
        while (!(held[leaving] && !held[(leaving + 1) % 4])) leaving = (leaving + 1) % 4;
        next.set(edges[leaving]!, edges[side]!);
      }
    }
  }
  const hold = (at: number): number => (inside(at) ? holdAt(field, group, at) : Math.min(holdAt(field, group, at), 0));
  const rings: Float64Array[] = [];
  for (let first = next.keys().next(); !first.done; first = next.keys().next()) {
    const ring: number[] = [];
    for (let edge = first.value; next.has(edge);) {
      ring.push(...crossing(field, hold, edge));
      const following = next.get(edge)!;
      next.delete(edge);
      edge = following;
    }
    rings.push(Float64Array.from(ring));
  }
  return rings.sort((a, b) => area(b) - area(a));
}

/** Where an outline crosses an edge: even numbers are edges along a row, odd ones down a column. */
function crossing({ columns, cell, left, top }: Field, hold: (at: number) => number, edge: number): [number, number] {
  const at = Math.floor(edge / 2);
  const down = edge % 2 === 1;
  const [a, b] = [hold(at), hold(down ? at + columns : at + 1)];
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
