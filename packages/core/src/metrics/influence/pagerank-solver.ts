/** What a solver of PageRank is to reach. */
export interface SolverOptions {
  readonly alpha: number;
  readonly tolerance: number;
  readonly maxIterations: number;
}

/** How a solver did. */
export interface Solution {
  /** Visits by node number, not yet scaled to sum 1. */
  readonly visits: Float64Array;
  readonly iterations: number;
  /** An upper bound of how far the values are off, all together and after scaling. */
  readonly error: number;
}
