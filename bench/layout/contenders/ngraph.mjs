import createLayout from 'ngraph.forcelayout';
import createGraph from 'ngraph.graph';

/** With its own defaults, 300 rounds. */
export function prepare({ count, source, target }) {
  const graph = createGraph();
  for (let i = 0; i < count; i++) graph.addNode(i);
  source.forEach((a, i) => graph.addLink(a, target[i]));
  return () => {
    const layout = createLayout(graph);
    for (let round = 0; round < 300; round++) layout.step();
    return Float64Array.from(Array.from({ length: count }, (_, i) => layout.getNodePosition(i)).flatMap(({ x, y }) => [x, y]));
  };
}
