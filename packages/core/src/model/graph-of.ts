import { MultiDirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { expectGraphId } from './expect-graph-id.ts';
import type { Network } from './network.ts';
import type { Organisation } from './organisation.ts';
import type { Tie } from './tie.ts';

/** What graphology keeps on a node: the organisation, with `label`, `x` and `y` under the names that sigma knows. */
export type NodeAttributes = Organisation & { readonly label: string };

/** What graphology keeps on an edge: one reported tie. */
export type EdgeAttributes = Tie;

/**
 * A network as a directed graphology multigraph, for everything that graphology, its standard library and sigma can do:
 * nodes are organisations, edges are reported ties, both under their ids.
 *
 * Made anew on each call and owned by the caller. For measures that need a simple graph use `project`.
 * Complexity: linear in organisations and ties.
 *
 * @throws TypeError when an organisation has an id that graphology cannot hold (`__proto__`, `constructor` …)
 */
export function graphOf(network: Network): AbstractGraph<NodeAttributes, EdgeAttributes> {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  if (network.name !== undefined) graph.setAttribute('name', network.name);
  for (const { id } of network.organisations) expectGraphId(id, '@netz-map/core/model/graph-of');
  for (const organisation of network.organisations) graph.addNode(organisation.id, { ...organisation, label: organisation.name });
  for (const tie of network.ties) graph.addDirectedEdgeWithKey(tie.id, tie.from, tie.to, { ...tie });
  return graph;
}
