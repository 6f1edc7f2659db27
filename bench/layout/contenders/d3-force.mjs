import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

/** With its own defaults, 300 rounds. */
export function prepare({ count, source, target }) {
  return () => {
    const nodes = Array.from({ length: count }, (_, index) => ({ index }));
    const links = Array.from(source, (a, i) => ({ source: a, target: target[i] }));
    const simulation = forceSimulation(nodes)
      .force('link', forceLink(links))
      .force('charge', forceManyBody())
      .force('x', forceX())
      .force('y', forceY())
      .stop();
    for (let round = 0; round < 300; round++) simulation.tick();
    return Float64Array.from(nodes.flatMap(({ x, y }) => [x, y]));
  };
}
