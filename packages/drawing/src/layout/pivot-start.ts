import type { Neighbours } from './neighbours.ts';
import { seededRandom } from './random.ts';

/** Distances are measured from so many partners at most; more hardly change the picture. */
const PIVOTS = 50;
const ROUNDS = 60;

/**
 * Where the members of a part start: PivotMDS (Brandes and Pich 2007), which puts those few steps apart near each other.
 * "The start decides": a simulation that starts here needs a fifth of the rounds and does not tangle.
 *
 * @param length distance of one step
 * @returns flat list x0, y0, x1, y1 …, the longer extent along x, the middle at 0, 0
 * @remarks Complexity: pivots × (members + ties) + pivots² × members; gives back control after about each million of operations.
 */
export function* pivotStart(neighbours: Neighbours, length: number): Generator<void, Float64Array> {
  const size = neighbours.start.length - 1;
  const rows = yield* pivotDistances(neighbours, Math.min(size, PIVOTS));
  centre(rows, size);
  yield;
  const products = rows.map(() => new Float64Array(rows.length));
  for (const [a, row] of rows.entries()) {
    for (let b = 0; b <= a; b++) products[a]![b] = products[b]![a] = dot(row, rows[b]!);
    if (size > 1000) yield;
  }
  const axes = mainAxes(products);
  const result = new Float64Array(2 * size);
  axes.forEach((axis, along) => {
    rows.forEach((row, r) => {
      const share = axis[r]!;
      for (let i = 0; i < size; i++) result[2 * i + along]! += row[i]! * share;
    });
  });
  yield;
  let spread = 0;
  for (let i = 0; i < size; i++) spread += result[2 * i]! * result[2 * i]!;
  const scale = (length * Math.sqrt(size)) / 2.2 / (Math.sqrt(spread / size) || 1);
  const random = seededRandom(size);
  // a part that is one line gets its second dimension from the small noise, which also parts twins
  for (let i = 0; i < 2 * size; i++) result[i] = result[i]! * scale + (random() - 0.5) * length * 0.3;
  return result;
}

/** Steps from each pivot to everybody; each next pivot is the one furthest from those before. */
function* pivotDistances({ start, list }: Neighbours, pivots: number): Generator<void, Float64Array[]> {
  const size = start.length - 1;
  let pivot = 0;
  for (let i = 1; i < size; i++) if (start[i + 1]! - start[i]! > start[pivot + 1]! - start[pivot]!) pivot = i;
  const nearest = new Float64Array(size).fill(Infinity);
  const queue = new Uint32Array(size);
  const rows: Float64Array[] = [];
  while (rows.length < pivots) {
    const row = new Float64Array(size).fill(-1);
    row[pivot] = 0;
    queue[0] = pivot;
    let found = 1;
    for (let head = 0; head < found; head++) {
      const here = queue[head]!;
      const steps = row[here]! + 1;
      for (let i = start[here]!; i < start[here + 1]!; i++) {
        const next = list[i]!;
        if (row[next]! >= 0) continue;
        row[next] = steps;
        queue[found++] = next;
      }
    }
    rows.push(row);
    pivot = 0;
    for (let i = 0; i < size; i++) {
      if (row[i]! < nearest[i]!) nearest[i] = row[i]!;
      if (nearest[i]! > nearest[pivot]!) pivot = i;
    }
    if (size > 1000) yield;
  }
  return rows;
}

/** Squared distances, centred in both directions. */
function centre(rows: readonly Float64Array[], size: number): void {
  const ofMember = new Float64Array(size);
  const ofRow = rows.map((row) => {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const square = row[i]! * row[i]!;
      row[i] = square;
      sum += square;
      ofMember[i]! += square / rows.length;
    }
    return sum / size;
  });
  const all = ofRow.reduce((sum, value) => sum + value, 0) / rows.length;
  rows.forEach((row, r) => {
    for (let i = 0; i < size; i++) row[i] = -0.5 * (row[i]! - ofRow[r]! - ofMember[i]! + all);
  });
}

/** The two directions in which all differ most, by power iteration. */
function mainAxes(products: readonly Float64Array[]): readonly Float64Array[] {
  const found: Float64Array[] = [];
  return [0, 1].map((axis) => {
    let vector = Float64Array.from(products, (_, i) => 1 + ((i * 7 + axis * 3) % 11) / 11);
    for (let round = 0; round < ROUNDS; round++) {
      for (const other of found) {
        const shadow = dot(vector, other);
        vector = vector.map((value, i) => value - shadow * other[i]!);
      }
      const next = Float64Array.from(products, (row) => dot(row, vector));
      const norm = Math.sqrt(dot(next, next));
      if (norm < 1e-9) return new Float64Array(products.length);
      vector = next.map((value) => value / norm);
    }
    found.push(vector);
    return vector;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
