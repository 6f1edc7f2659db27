import { multiply, type SymmetricRows } from './symmetric-rows.ts';
import { topOfTridiagonal } from './top-of-tridiagonal.ts';

/** Rounds of refinement; each makes of an error ε about ε². */
const ROUNDS = 4;

/** What a vector lacks for no other reason than rounding, relative to the eigenvalue. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * Turns a nearly right leading eigenvector into one that is right to the last digits, in place: positive, largest entry 1.
 *
 * Each round solves for what is missing at a right angle to the vector, (ρ - A) t = (A - ρ) x (Jacobi's correction). There the matrix is
 * positive definite, since only the leading eigenvalue lies above ρ, so conjugate gradients do it.
 *
 * @returns the eigenvalue, and by how much an entry may be off: the length of A x - λ x, divided by the distance to the next eigenvalue that
 * conjugate gradients came to see. Infinite when the vector was not near enough to a single leading one.
 * @see Sleijpen, G.; Van der Vorst, H. (1996): A Jacobi–Davidson iteration method for linear eigenvalue problems. SIAM J. Matrix Anal. 17, 401–425.
 */
export function refineEigenpair(rows: SymmetricRows, vector: Float64Array): { readonly value: number; readonly error: number } {
  const { order } = rows;
  const image = new Float64Array(order);
  const missing = new Float64Array(order);
  let value: number;
  let before = Infinity;
  // with nothing to correct, the start was the vector itself
  let gap = Infinity;
  for (let round = 0; ; round++) {
    divide(vector, Math.sqrt(dot(vector, vector)));
    multiply(rows, vector, image);
    value = dot(vector, image);
    for (let v = 0; v < order; v++) missing[v] = image[v]! - value * vector[v]!;
    const lacks = Math.sqrt(dot(missing, missing));
    if (lacks <= ROUNDING * value || lacks > before / 2 || round === ROUNDS) break;
    before = lacks;
    const distance = correct(rows, vector, value, missing, image);
    if (distance > 0) gap = Math.min(gap, distance);
    else if (lacks > 100 * ROUNDING * value) return { value, error: Infinity };
    else break;
  }
  let most = 0;
  for (let v = 0; v < order; v++) most = Math.max(most, (vector[v] = Math.abs(vector[v]!)));
  divide(vector, most);
  multiply(rows, vector, image);
  for (let v = 0; v < order; v++) missing[v] = image[v]! - value * vector[v]!;
  return { value, error: Math.sqrt(dot(missing, missing)) / gap };
}

/**
 * Adds the correction to the vector. `rest` and `image` are overwritten.
 *
 * @returns the distance from `value` to the next eigenvalue, as far as it came into sight; 0 when none is below `value`
 */
function correct(rows: SymmetricRows, vector: Float64Array, value: number, rest: Float64Array, image: Float64Array): number {
  const { order } = rows;
  const found = new Float64Array(order);
  subtract(rest, vector, dot(rest, vector));
  const direction = rest.slice();
  let square = dot(rest, rest);
  const enough = square * 1e-16;
  // conjugate gradients are Lanczos' method in disguise: their steps make up the same small matrix, here with its sign turned
  const diagonal: number[] = [];
  const beside: number[] = [];
  let carried = 0;
  for (let step = 0; step < 10 * order && square > enough; step++) {
    multiply(rows, direction, image);
    for (let v = 0; v < order; v++) image[v] = value * direction[v]! - image[v]!;
    subtract(image, vector, dot(image, vector));
    const curvature = dot(direction, image);
    if (!(curvature > 0)) return 0;
    const length = square / curvature;
    for (let v = 0; v < order; v++) {
      found[v]! += length * direction[v]!;
      rest[v]! -= length * image[v]!;
    }
    const next = dot(rest, rest);
    const keep = next / square;
    diagonal.push(-1 / length - carried);
    beside.push(Math.sqrt(keep) / length);
    carried = keep / length;
    square = next;
    for (let v = 0; v < order; v++) direction[v] = rest[v]! + keep * direction[v]!;
  }
  for (let v = 0; v < order; v++) vector[v]! += found[v]!;
  return diagonal.length === 0 ? 0 : Math.max(0, -topOfTridiagonal(diagonal, beside).value);
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < x.length; v++) sum += x[v]! * y[v]!;
  return sum;
}

function subtract(from: Float64Array, x: Float64Array, factor: number): void {
  for (let v = 0; v < x.length; v++) from[v]! -= factor * x[v]!;
}

function divide(x: Float64Array, by: number): void {
  for (let v = 0; v < x.length; v++) x[v]! /= by;
}
