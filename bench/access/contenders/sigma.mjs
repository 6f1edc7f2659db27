import Graph from 'graphology';
import Sigma from 'sigma';

export function mount(frame, { partners, ties }) {
  const graph = new Graph();
  partners.forEach(({ id, name }, i) => {
    const turn = (2 * Math.PI * i) / partners.length;
    graph.addNode(id, { label: name, x: Math.cos(turn), y: Math.sin(turn), size: 6 });
  });
  for (const { from, to } of ties) graph.addEdge(partners[from].id, partners[to].id);
  // its frame needs a size of its own
  frame.style.setProperty('block-size', '600px');
  new Sigma(graph, frame);
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
