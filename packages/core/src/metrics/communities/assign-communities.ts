import { expectation } from '../../shared/expectation.ts';
import type { WritableGraph } from '../snapshot/graph-like.ts';
import type { AssignOptions } from '../snapshot/node-metric.ts';

/** Writes the number of its community to each node: 0 for the first, and so on. */
export function assignCommunities(
  graph: WritableGraph,
  communities: readonly (readonly string[])[],
  { nodeAttribute = 'community' }: AssignOptions = {},
): void {
  communities.forEach((members, number) => {
    for (const id of members) graph.setNodeAttribute(id, nodeAttribute, number);
  });
}

/** Refuses what cannot be written to, before anything is computed. */
export function expectWritable(graph: WritableGraph, where: string): void {
  if (typeof (graph as Partial<WritableGraph>).setNodeAttribute !== 'function')
    throw expectation(where, 'a graph to write to, with setNodeAttribute', graph);
}
