import type { Pivots } from './pivots.ts';
import { seededRandom } from './random.ts';

const ROUNDS = 60;

/**
 * Where the members of a part start: PivotMDS (Brandes and Pich 2007), which puts those few steps apart near each other.
 * "The start decides": a simulation that starts here needs a fifth of the rounds and does not tangle.
 *
 * @param length distance of one step
 * @returns flat list x0, y0, x1, y1 …, the longer extent along x, the middle at 0, 0
 * @remarks Complexity: pivots² × members; gives back control after about each pivot in a large part.
 */
export function* pivotStart({ steps }: Pivots, length: number): Generator<void, Float64Array> {
  const size = steps[0]!.length;
  const rows = centred(steps, size);
  const products = rows.map(() => new Float64Array(rows.length));
  for (const [a, row] of rows.entries()) {
    if (size > 1000) yield;
    for (let b = 0; b <= a; b++) products[a]![b] = products[b]![a] = dot(row, rows[b]!);
  }
  const result = new Float64Array(2 * size);
  for (const [along, axis] of mainAxes(products).entries()) {
    if (size > 1000) yield;
    rows.forEach((row, r) => {
      const share = axis[r]!;
      for (let i = 0; i < size; i++) result[2 * i + along]! += row[i]! * share;
    });
  }
  let spread = 0;
  for (let i = 0; i < size; i++) spread += result[2 * i]! * result[2 * i]!;
  const scale = (length * Math.sqrt(size)) / 2.2 / (Math.sqrt(spread / size) || 1);
  const random = seededRandom(size);
  // a part that is one line gets its second dimension from the small noise, which also parts twins
  for (let i = 0; i < 2 * size; i++) result[i] = result[i]! * scale + (random() - 0.5) * length * 0.3;
  return result;
}

/** Squared distances, centred in both directions. */
function centred(steps: readonly Float64Array[], size: number): readonly Float64Array[] {
  const ofMember = new Float64Array(size);
  const ofRow = steps.map((row) => {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const square = row[i]! * row[i]!;
      sum += square;
      ofMember[i]! += square / steps.length;
    }
    return sum / size;
  });
  const all = ofRow.reduce((sum, value) => sum + value, 0) / steps.length;
  return steps.map((row, r) => row.map((value, i) => -0.5 * (value * value - ofRow[r]! - ofMember[i]! + all)));
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
