import { expectation } from '../../shared/expectation.ts';
import { numberOption, wholeOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type MetricOptions, weightsFor } from '../snapshot/read-graph.ts';
import { conjugateGradients } from './conjugate-gradients.ts';
import { gaussSeidel } from './gauss-seidel.ts';

const WHERE = '@netz-map/core/metrics/pagerank';

export interface PagerankOptions extends MetricOptions {
  /**
   * With which probability the walker follows a tie instead of jumping anywhere. From 0, below 1.
   * @default 0.85
   */
  readonly alpha?: number | undefined;
  /**
   * The most by which all values together may be off. Not below what rounding allows: 9e-16 / (1 - alpha)².
   * @default 1e-12
   */
  readonly tolerance?: number | undefined;
  /**
   * After how many rounds to give up. About 25 are needed for undirected graphs, 90 at most for directed ones; more when `alpha` is near 1.
   * @default as many as always suffice: each round of a directed graph leaves at most `alpha` of the error; at least 1000
   */
  readonly maxIterations?: number | undefined;
}

/**
 * PageRank: how much of its time a walker spends at a node who follows ties at random and now and then jumps anywhere. From a node that
 * no tie leaves, the walker always jumps. With weights, heavy ties are followed more often; directed graphs: along the arcs.
 *
 * x_v = (1 - α) / n + α (Σ_{u→v} x_u w_uv / w_u + Σ_{u without exit} x_u / n), where w_u is the weight of all ties of u.
 *
 * Range: above 0, and all values sum to 1; so values of networks of different size cannot be compared. In an undirected network it
 * mostly follows degree. Not to be read as influence over others: it says how often one is passed, not what one decides.
 * @throws when an option is out of bounds, or the tolerance is not reached within `maxIterations`
 * @remarks Complexity: linear in nodes and edges per round. Undirected graphs are solved by conjugate gradients, others by Gauss–Seidel.
 * @see Page, L.; Brin, S.; Motwani, R.; Winograd, T. (1999): The PageRank citation ranking. Stanford InfoLab 1999-66. Gleich, D. F. (2015):
 * PageRank beyond the web. SIAM Review 57, 321–363.
 */
export const pagerank: NodeMetric<PagerankOptions> = /* @__PURE__ */ nodeMetric<PagerankOptions>({
  name: 'pagerank',
  where: WHERE,
  accepts: 'any',
  compute(snapshot, options) {
    const alpha = numberOption(WHERE, 'alpha', options?.alpha, 0.85, 0, 1);
    if (alpha === 1) throw expectation(WHERE, 'alpha below 1', alpha);
    const tolerance = Math.max(numberOption(WHERE, 'tolerance', options?.tolerance, 1e-12, 0), roundingOf(alpha));
    const maxIterations = wholeOption(WHERE, 'maxIterations', options?.maxIterations, enoughRounds(alpha, tolerance), 1);
    const solve = snapshot.directed ? gaussSeidel : conjugateGradients;
    const { visits, iterations, error } = solve(snapshot, weightsFor(snapshot, options), { alpha, tolerance, maxIterations });
    if (!(error <= tolerance))
      throw expectation(WHERE, `values within ${tolerance} after ${iterations} rounds (see maxIterations and tolerance)`, error);
    let sum = 0;
    for (let v = 0; v < visits.length; v++) sum += visits[v]!;
    for (let v = 0; v < visits.length; v++) visits[v]! /= sum;
    return visits;
  },
});

/** What is off at first is at most 1 / (1 - α) of the sum, and so is the bound that the solver keeps; hence the square. */
function enoughRounds(alpha: number, tolerance: number): number {
  const rounds = Math.ceil(Math.log((tolerance * (1 - alpha) ** 2) / 2) / Math.log(alpha));
  return Number.isFinite(rounds) ? Math.max(1000, rounds) : 1000;
}

/**
 * How near to the solution rounding lets a solver come, by its own bound: around a ring the walker keeps 1 / (1 - α) roundings of one step
 * in play, and the bound counts each of them 1 / (1 - α) times.
 */
function roundingOf(alpha: number): number {
  return (4 * Number.EPSILON) / (1 - alpha) ** 2;
}
