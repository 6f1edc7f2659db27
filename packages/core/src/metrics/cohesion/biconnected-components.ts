import { type GraphOrSnapshot, type MetricOptions, readGraph } from '../snapshot/read-graph.ts';
import { keptLowLinkOf } from './low-link.ts';

const WHERE = '@netz-map/core/metrics/biconnected-components';

/**
 * Biconnected components (blocks): the largest parts of a network that stay in one piece when any one node is missing. A bridge with its
 * two ends is a block; articulation points belong to several; a node without ties to none. Every tie belongs to exactly one.
 *
 * Not to be read as groups: two blocks that share a partner may work together closely.
 *
 * @returns keys per block in the order of the graph; larger blocks first, equal ones by their first nodes
 * @throws when the graph is directed, or `graph` is none
 * @remarks Complexity: linear in nodes and edges, n log n for the order of nodes and blocks. A snapshot remembers the search for
 * `articulationPoints` and `bridges`.
 * @see Hopcroft, J.; Tarjan, R. (1973): Efficient algorithms for graph manipulation. Communications of the ACM 16, 372–378.
 */
export function biconnectedComponents(graph: GraphOrSnapshot, options?: MetricOptions): string[][] {
  const snapshot = readGraph(graph, options, WHERE, 'undirected');
  const { nodeAt, parent, low } = keptLowLinkOf(snapshot);
  const blocks: number[][] = [];
  // by place: the block of the tie over which the node was found
  const blockOf = new Int32Array(snapshot.order);
  for (let place = 0; place < snapshot.order; place++) {
    const above = parent[place]!;
    if (above === -1) continue;
    const hangs = low[place]! >= above;
    blockOf[place] = hangs ? blocks.length : blockOf[above]!;
    if (hangs) blocks.push([nodeAt[above]!]);
    blocks[blockOf[place]!]!.push(nodeAt[place]!);
  }
  for (const block of blocks) block.sort((a, b) => a - b);
  // two blocks share at most one node, so the first two nodes tell them apart
  blocks.sort((a, b) => b.length - a.length || a[0]! - b[0]! || a[1]! - b[1]!);
  return blocks.map((block) => block.map((v) => snapshot.ids[v]!));
}
