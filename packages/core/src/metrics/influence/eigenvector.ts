import { wholeOption } from '../snapshot/expect-option.ts';
import { type NodeMetric, nodeMetric } from '../snapshot/node-metric.ts';
import { type MetricOptions, weightsFor } from '../snapshot/read-graph.ts';
import { leadingComponent, roundsFor } from './leading-components.ts';

const WHERE = '@netz-map/core/metrics/eigenvector';

/** Entries that may be off by more are not given. */
const TRUSTED = 1e-7;

export interface EigenvectorOptions extends MetricOptions {
  /**
   * After how many rounds to give up. Networks of people take 10 to 50, a chain about half as many as it has nodes.
   * @default as many as take about two seconds, at least 300
   */
  readonly maxIterations?: number | undefined;
}

/**
 * Eigenvector centrality: tied to those who are tied well. Each value is proportional to the sum of the values of the neighbours,
 * with weights to the weighted sum: A x = λ x for the largest eigenvalue λ, scaled so that the largest value is 1.
 *
 * Range: 0 to 1; only in the component with the largest λ is it above 0. `null` for all nodes when that is not unique: when two components
 * have the same λ, when nothing is tied, or when two parts are so loosely joined that no computer tells their λ apart.
 * Not to be read in networks of several parts, where all but one get 0 however well they are tied: use `pagerank` there.
 * Directed graphs are refused: most have no such vector that would say something about every node.
 *
 * @throws when the graph is directed, or does not converge within `maxIterations`
 * @remarks Complexity: linear in nodes and edges per round. Values are within 1e-7, most within 1e-12.
 * @see Bonacich, P. (1972): Factoring and weighting approaches to status scores and clique identification. J. Math. Sociology 2, 113–120.
 */
export const eigenvector: NodeMetric<EigenvectorOptions, number | null> = /* @__PURE__ */ nodeMetric<EigenvectorOptions, number | null>({
  name: 'eigenvector',
  where: WHERE,
  accepts: 'undirected',
  compute(snapshot, options) {
    const maxIterations = wholeOption(WHERE, 'maxIterations', options?.maxIterations ?? roundsFor(snapshot), 1, 1);
    const { only } = leadingComponent(snapshot, weightsFor(snapshot, options), maxIterations, WHERE);
    if (!only || !(only.pair.error <= TRUSTED)) return new Float64Array(snapshot.order).fill(Number.NaN);
    const values = new Float64Array(snapshot.order);
    only.nodes.forEach((v, at) => (values[v] = only.pair.vector[at]!));
    return values;
  },
});
