// Our own measures as they are shipped, in one of three ways:
//   edges     from a list of edges: the snapshot is taken inside the clock
//   snapshot  the snapshot is there with its rows, as for the second measure of the same network; the measure itself starts anew
//   graph     the public call with a graphology graph, and a result by node key
import * as metrics from '../../../packages/core/dist/metrics/index.js';

const { Snapshot } = metrics;

/** Measures of nodes: an array by node number, or a record by key. */
const nodeMeasure = (measure, options) => ({
  numbers: (snapshot) => measure.values(snapshot, options),
  keyed: (graph) => measure(graph, options),
  result: (found, { ids }) => (ArrayBuffer.isView(found) ? Array.from(found) : ids.map((id) => found[id])),
});

/** Everything else: the same call for a snapshot and for a graph. */
const measure = (call, result) => ({ numbers: call, keyed: call, result });

const numbersOf = (ids) => new Map(ids.map((id, v) => [id, v]));

/** Group number by node number, from groups as lists of keys. */
function labelsOf(groups, { ids }) {
  const numbers = numbersOf(ids);
  const labels = new Array(ids.length);
  groups.forEach((group, label) => {
    for (const id of group) labels[numbers.get(id)] = label;
  });
  return labels;
}

const communityOf = ({ communities }, graph) => labelsOf(communities, graph);

function cutsOf({ nodes, edges }, { ids }) {
  const numbers = numbersOf(ids);
  return { nodes: nodes.map((id) => numbers.get(id)), edges: edges.map((pair) => pair.map((id) => numbers.get(id))) };
}

const TASKS = {
  betweenness: nodeMeasure(metrics.betweenness),
  closeness: nodeMeasure(metrics.closeness, { variant: 'component' }),
  pagerank: nodeMeasure(metrics.pagerank),
  kcore: nodeMeasure(metrics.coreNumbers),
  constraint: nodeMeasure(metrics.constraint),
  components: {
    numbers: (snapshot) => metrics.labelComponents(snapshot),
    keyed: (graph) => metrics.components(graph),
    result: (found, graph) => (found.labels ? Array.from(found.labels) : labelsOf(found, graph)),
  },
  articulation: measure((graph) => ({ nodes: metrics.articulationPoints(graph), edges: metrics.bridges(graph) }), cutsOf),
  louvain: measure((graph) => metrics.louvain(graph), communityOf),
  leiden: measure((graph) => metrics.communities(graph, { starts: 1 }), communityOf),
  communities: measure((graph) => metrics.communities(graph), communityOf),
  aa100: measure(
    (graph) => metrics.topLinks(graph),
    (links) => links.map(({ score }) => score),
  ),
};

/** A snapshot with its rows and nothing else. */
function snapshotWithRows({ ids, ends }) {
  const snapshot = new Snapshot({ ids, ends });
  return snapshot.offsets && snapshot;
}

// `kept` is looked at by nobody: when the last snapshot is collected as garbage, V8 throws away what it compiled for snapshots, and every round
// would measure the compiler. Who works with snapshots has one.
const WAYS = {
  edges: ({ numbers, result }) => ({ run: ({ ids, ends }) => numbers(new Snapshot({ ids, ends })), result }),
  // some measures leave more with the snapshot than its rows; a new one per call, so that they cannot answer from memory
  snapshot: ({ numbers, result }) => ({ prepare: snapshotWithRows, run: numbers, result }),
  graph: ({ keyed, result }) => ({ run: ({ graph }) => keyed(graph), result }),
};

export default async function netzMap(way) {
  const tasks = Object.fromEntries(Object.entries(TASKS).map(([name, task]) => [name, WAYS[way](task)]));
  const { graphologyGraph } = way === 'graph' ? await import('./graphology.mjs') : {};
  const load = (graph) => ({ ...graph, graph: graphologyGraph?.(graph), kept: snapshotWithRows(graph) });
  return { load, tasks };
}
