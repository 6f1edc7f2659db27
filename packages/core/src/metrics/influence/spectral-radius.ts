import { wholeOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, readGraph, weightsFor } from '../snapshot/read-graph.ts';
import type { EigenvectorOptions } from './eigenvector.ts';
import { leadingComponent, roundsFor } from './leading-components.ts';

const WHERE = '@netz-map/core/metrics/spectral-radius';

/**
 * Spectral radius: the largest eigenvalue λ of the adjacency matrix (with weights: of the weights). News that each passes on to every
 * contact with a chance above 1/λ spreads on and on, below it dies out. Also the limit below which the attenuation of Katz indices must stay.
 *
 * Range: from the mean to the largest degree; 0 without ties; `null` without nodes. Not to be read as a measure of how good a network is.
 * @throws when the graph is directed, or does not converge within `maxIterations`
 * @remarks Complexity: linear in nodes and edges per round.
 * @see Cvetković, D.; Rowlinson, P. (1990): The largest eigenvalue of a graph: a survey. Linear and Multilinear Algebra 28, 3–33.
 */
export function spectralRadius(graph: GraphOrSnapshot, options?: EigenvectorOptions): number | null {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const maxIterations = wholeOption(WHERE, 'maxIterations', options?.maxIterations ?? roundsFor(snapshot), 1, 1);
  return snapshot.order === 0 ? null : leadingComponent(snapshot, weightsFor(snapshot, options), maxIterations, WHERE).value;
}
