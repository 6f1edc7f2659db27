// graphology and its standard library, each called so that it computes what the others compute: without weights, tight enough, seeded.
import Graph from 'graphology';
import communitiesLouvain from 'graphology-communities-louvain';
import components from 'graphology-components';
import cores from 'graphology-cores';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { seeded } from '../graphs.mjs';

const perNode = (record, { ids }) => ids.map((id) => record[id]);

export function graphologyGraph({ ids, ends }) {
  const graph = new Graph.UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (let i = 0; i < ends.length; i += 2) graph.addEdge(ids[ends[i]], ids[ends[i + 1]]);
  return graph;
}

export default {
  load: graphologyGraph,
  tasks: {
    betweenness: { run: (graph) => betweenness(graph, { normalized: false, getEdgeWeight: null }), result: perNode },
    // an isolated node gets 0 here, where the others say "not defined"
    closeness: { run: (graph) => closeness(graph), result: perNode },
    // its tolerance is multiplied by the number of nodes
    pagerank: {
      run: (graph) => pagerank(graph, { alpha: 0.85, tolerance: 1e-10 / graph.order, maxIterations: 500, getEdgeWeight: null }),
      result: perNode,
    },
    kcore: { run: (graph) => cores.coreNumber(graph), result: perNode },
    components: {
      run: (graph) => components.connectedComponents(graph),
      result: (lists, { ids }) => labelled(lists, ids),
    },
    louvain: { run: (graph) => communitiesLouvain(graph, { getEdgeWeight: null, rng: seeded(1) }), result: perNode },
  },
};

function labelled(lists, ids) {
  const label = new Map(lists.flatMap((list, number) => list.map((id) => [id, number])));
  return ids.map((id) => label.get(id));
}
