import { refineEigenpair } from './refine-eigenpair.ts';
import { multiply, type SymmetricRows } from './symmetric-rows.ts';
import { topOfTridiagonal } from './top-of-tridiagonal.ts';

export interface Eigenpair {
  readonly value: number;
  /** Positive, largest entry 1. */
  readonly vector: Float64Array;
  /** By how much an entry may be off: what the equation lacks, divided by the distance to the next eigenvalue. */
  readonly error: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Where Lanczos' vectors lose their right angles: at the root of what the numbers can tell apart. */
const HALF_WAY = 1e-7;

/**
 * The largest eigenvalue of a connected graph and its vector, by Lanczos' method in two runs: the first only remembers the small
 * tridiagonal matrix and looks at its largest eigenvalue, the second runs the same way again and adds the vector up. So the memory stays
 * that of a few vectors, however many steps it takes. It stops half-way to the exact vector, where the method is still stable, and
 * `refineEigenpair` goes the rest. Being connected, the graph has one such vector, and it is positive (Perron and Frobenius); a bipartite
 * graph, whose eigenvalues come in pairs ±λ and where repeated multiplication never ends, is no special case here.
 *
 * @see Golub, G. H.; Van Loan, C. F. (2013): Matrix Computations, 4th edition, chapter 10.
 */
export function leadingEigenpair(rows: SymmetricRows, maxIterations: number): Eigenpair {
  const { order } = rows;
  const diagonal: number[] = [];
  const beside: number[] = [];
  let top = topOfTridiagonal([0], []);
  let look = 4;
  let converged = false;
  lanczos(rows, maxIterations, (_, alpha, beta) => {
    diagonal.push(alpha);
    beside.push(beta);
    const steps = diagonal.length;
    // an exact end: the vectors so far span a space that the matrix does not leave
    const closed = beta <= 1e-14 * (Math.abs(alpha) + (beside[steps - 2] ?? 0));
    if (!closed && steps < look && steps < maxIterations) return true;
    look = Math.ceil(steps * 1.1) + 1;
    top = topOfTridiagonal(diagonal, beside);
    converged = closed || beta * Math.abs(top.vector[steps - 1]!) <= HALF_WAY * top.value;
    return !converged;
  });
  const vector = new Float64Array(order);
  lanczos(rows, diagonal.length, (step, _alpha, _beta, basis) => {
    const share = top.vector[step]!;
    for (let v = 0; v < order; v++) vector[v]! += share * basis[v]!;
    return true;
  });
  const refined = converged ? refineEigenpair(rows, vector) : { value: top.value, error: Infinity };
  return { ...refined, vector, iterations: diagonal.length, converged };
}

/** Runs the recurrence from equal entries; `visit` sees the new diagonal and side entry and the basis vector, and says whether to go on. */
function lanczos(
  rows: SymmetricRows,
  steps: number,
  visit: (step: number, alpha: number, beta: number, basis: Float64Array) => boolean,
): void {
  const { order } = rows;
  let basis = new Float64Array(order).fill(1 / Math.sqrt(order));
  let image = new Float64Array(order);
  let before = new Float64Array(order);
  let beta = 0;
  for (let step = 0; step < steps; step++) {
    multiply(rows, basis, image);
    let alpha = 0;
    for (let v = 0; v < order; v++) alpha += image[v]! * basis[v]!;
    let square = 0;
    for (let v = 0; v < order; v++) {
      const rest = image[v]! - alpha * basis[v]! - beta * before[v]!;
      image[v] = rest;
      square += rest * rest;
    }
    beta = Math.sqrt(square);
    if (!visit(step, alpha, beta, basis)) return;
    if (beta === 0) return;
    for (let v = 0; v < order; v++) image[v]! /= beta;
    [before, basis, image] = [basis, image, before];
  }
}
