import { UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { compareText } from '../shared/compare.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { expectGraphId } from './expect-graph-id.ts';
import type { Network } from './network.ts';
import type { Organisation } from './organisation.ts';
import { pairsOf, type Pair, type TieState } from './pairs.ts';

declare const brand: unique symbol;

/**
 * The simple undirected graphology graph of organisations: one edge per pair, nothing ended, no loops.
 * A branded type: only {@link project} makes one, so a multigraph can never reach a measure by mistake.
 */
export type OrganisationGraph = AbstractGraph<Organisation, Pair> & { readonly [brand]: 'organisation-graph' };

export interface ProjectOptions {
  /** The day for which tie states are computed. */
  readonly asOf: IsoDay;
  /**
   * Which ties become edges. The "active network" of the rules is active plus unknown.
   * @default ['active', 'unknown']
   */
  readonly states?: readonly TieState[] | undefined;
}

/**
 * Projects a network onto its organisations. Nodes are all organisations that have not ended, in the order of their ids;
 * edges are the pairs in one of the wanted states, each with its {@link Pair} as attributes.
 * Complexity: n log n in organisations and ties.
 *
 * @throws TypeError when an organisation has an id that graphology cannot hold (`__proto__`, `constructor` …)
 */
export function project(network: Network, options: ProjectOptions): OrganisationGraph {
  const states: readonly TieState[] = options.states ?? ['active', 'unknown'];
  const graph = new UndirectedGraph<Organisation, Pair>();
  const present = network.organisations.filter((organisation) => organisation.status !== 'ended');
  for (const { id } of present) expectGraphId(id, '@netz-map/core/model/project');
  for (const organisation of present.sort((a, b) => compareText(a.id, b.id))) graph.addNode(organisation.id, organisation);
  for (const pair of pairsOf(network, options.asOf)) if (states.includes(pair.state)) graph.addUndirectedEdge(pair.a, pair.b, { ...pair });
  return graph as unknown as OrganisationGraph;
}
