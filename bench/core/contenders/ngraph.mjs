// ngraph: graph, centrality, Louvain (one level per call, as its author offers it) and Leiden.
import centrality from 'ngraph.centrality';
import createGraph from 'ngraph.graph';
import { detectClusters } from 'ngraph.leiden';
import louvain from 'ngraph.louvain';

const perNode = (record, { ids }) => ids.map((id) => record[id]);
const classes = (found, { ids }) => ids.map((id) => found.getClass(id));

export default {
  load({ ids, ends }) {
    const graph = createGraph();
    for (const id of ids) graph.addNode(id);
    for (let i = 0; i < ends.length; i += 2) graph.addLink(ids[ends[i]], ids[ends[i + 1]]);
    return graph;
  },
  tasks: {
    betweenness: { run: (graph) => centrality.betweenness(graph, false), result: perNode },
    closeness: { run: (graph) => centrality.closeness(graph, false), result: perNode },
    louvain: { run: (graph) => louvain(graph), result: classes },
    leiden: { run: (graph) => detectClusters(graph, { randomSeed: 1 }), result: classes },
  },
};
