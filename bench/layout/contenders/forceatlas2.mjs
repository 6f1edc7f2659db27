import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** With the settings that it infers and its tree, 300 rounds, from a circle of the golden angle: it has no start of its own. */
export function prepare({ count, source, target }) {
  const graph = new Graph();
  for (let i = 0; i < count; i++) {
    const [reach, angle] = [10 * Math.sqrt(i + 0.5), i * Math.PI * (3 - Math.sqrt(5))];
    graph.addNode(i, { x: reach * Math.cos(angle), y: reach * Math.sin(angle) });
  }
  source.forEach((a, i) => graph.addEdge(a, target[i]));
  return () => {
    const places = forceAtlas2(graph, { iterations: 300, settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true } });
    return Float64Array.from(Array.from({ length: count }, (_, i) => places[i]).flatMap(({ x, y }) => [x, y]));
  };
}
