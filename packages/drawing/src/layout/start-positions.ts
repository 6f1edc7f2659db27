import type { Part } from './parts.ts';
import { seededRandom } from './random.ts';

/** Distances are measured from so many organisations at most; more hardly change the picture. */
const PIVOTS = 50;
const ROUNDS = 60;

/**
 * Where the members of a part start: PivotMDS (Brandes and Pich 2007), which puts those few steps apart near each other.
 * "The start decides": a simulation that starts here needs a fifth of the rounds and does not tangle.
 *
 * @param length distance of one step
 * @returns flat list x0, y0, x1, y1 …, the longer extent along x, the middle at 0, 0
 * @remarks Complexity: pivots × (members + links) + rounds × pivots².
 */
export function startPositions(part: Part, length: number): Float64Array {
  const size = part.ids.length;
  const distances = pivotDistances(part, Math.min(size, PIVOTS));
  const axes = mainAxes(centred(distances, size));
  const result = new Float64Array(2 * size);
  const random = seededRandom(size);
  const spread = axes.map((axis) => Math.sqrt(axis.reduce((sum, value) => sum + value * value, 0) / size) || 1);
  const extent = (length * Math.sqrt(size)) / 2.2;
  for (let i = 0; i < size; i++) {
    // a part that is one line gets its second dimension from the small noise, which also parts twins
    result[2 * i] = (axes[0]![i]! / spread[0]!) * extent + (random() - 0.5) * length * 0.3;
    result[2 * i + 1] = (axes[1]![i]! / spread[0]!) * extent + (random() - 0.5) * length * 0.3;
  }
  return result;
}

/** Steps from each pivot to everybody; each next pivot is the one furthest from those before. */
function pivotDistances(part: Part, pivots: number): Float64Array[] {
  const size = part.ids.length;
  const partners = Array.from({ length: size }, (): number[] => []);
  for (const { source, target } of part.links) {
    partners[source]!.push(target);
    partners[target]!.push(source);
  }
  let pivot = partners.reduce((best, list, i) => (list.length > partners[best]!.length ? i : best), 0);
  const nearest = new Float64Array(size).fill(Infinity);
  const rows: Float64Array[] = [];
  while (rows.length < pivots) {
    const row = new Float64Array(size).fill(-1);
    row[pivot] = 0;
    const queue = [pivot];
    for (let head = 0; head < queue.length; head++) {
      const here = queue[head]!;
      for (const next of partners[here]!) {
        if (row[next]! >= 0) continue;
        row[next] = row[here]! + 1;
        queue.push(next);
      }
    }
    rows.push(row);
    for (let i = 0; i < size; i++) nearest[i] = Math.min(nearest[i]!, row[i]!);
    pivot = nearest.reduce((best, value, i) => (value > nearest[best]! ? i : best), 0);
  }
  return rows;
}

/** Squared distances, centred in both directions. */
function centred(rows: readonly Float64Array[], size: number): Float64Array[] {
  const squares = rows.map((row) => row.map((value) => value * value));
  const rowMeans = squares.map((row) => row.reduce((sum, value) => sum + value, 0) / size);
  const all = rowMeans.reduce((sum, value) => sum + value, 0) / rows.length;
  const columnMeans = new Float64Array(size);
  for (const row of squares) for (let i = 0; i < size; i++) columnMeans[i]! += row[i]! / rows.length;
  return squares.map((row, r) => row.map((value, i) => -0.5 * (value - rowMeans[r]! - columnMeans[i]! + all)));
}

/** Coordinates of everybody along the two directions in which they differ most, by power iteration. */
function mainAxes(rows: readonly Float64Array[]): Float64Array[] {
  const products = rows.map((a) => Float64Array.from(rows, (b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)));
  const found: Float64Array[] = [];
  return [0, 1].map((axis) => {
    let vector = Float64Array.from(rows, (_, i) => 1 + ((i * 7 + axis * 3) % 11) / 11);
    for (let round = 0; round < ROUNDS; round++) {
      for (const other of found) {
        const shadow = vector.reduce((sum, value, i) => sum + value * other[i]!, 0);
        vector = vector.map((value, i) => value - shadow * other[i]!);
      }
      const next = Float64Array.from(products, (row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0));
      const norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
      if (norm < 1e-9) return new Float64Array(rows[0]!.length);
      vector = next.map((value) => value / norm);
    }
    found.push(vector);
    const coordinates = new Float64Array(rows[0]!.length);
    rows.forEach((row, r) => row.forEach((value, i) => (coordinates[i]! += value * vector[r]!)));
    return coordinates;
  });
}
