/** A symmetric matrix without negative entries, as rows of a graph. */
export interface SymmetricRows {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** One per arc; absent: all 1. */
  readonly arcWeights: Float64Array | undefined;
}

/** Writes the matrix times `x` to `into`. */
export function multiply({ order, offsets, targets, arcWeights }: SymmetricRows, x: Float64Array, into: Float64Array): void {
  for (let v = 0, k = 0; v < order; v++) {
    const end = offsets[v + 1]!;
    let sum = 0;
    if (arcWeights) for (; k < end; k++) sum += arcWeights[k]! * x[targets[k]!]!;
    else for (; k < end; k++) sum += x[targets[k]!]!;
    into[v] = sum;
  }
}
