// cytoscape.js, without a screen.
import cytoscape from 'cytoscape';

const perNode = (valueOf, cy, { ids }) => ids.map((id) => valueOf(cy.getElementById(id)));

export default {
  load({ ids, ends }) {
    const nodes = ids.map((id) => ({ data: { id } }));
    const edges = Array.from({ length: ends.length / 2 }, (_, e) => ({
      data: { id: `tie${e}`, source: ids[ends[2 * e]], target: ids[ends[2 * e + 1]] },
    }));
    return cytoscape({ headless: true, styleEnabled: false, elements: [...nodes, ...edges] });
  },
  tasks: {
    // it counts each unordered pair twice
    betweenness: {
      run: (cy) => cy.elements().betweennessCentrality(),
      result: ({ betweenness }, graph, cy) => perNode((node) => betweenness(node) / 2, cy, graph),
    },
    // divided by the largest value of all: other numbers than everybody's
    closeness: {
      run: (cy) => cy.elements().closenessCentralityNormalized({ harmonic: false }),
      result: ({ closeness }, graph, cy) => perNode(closeness, cy, graph),
    },
    // its own definition: other numbers than everybody's
    pagerank: {
      run: (cy) => cy.elements().pageRank({ dampingFactor: 0.85, precision: 1e-10 }),
      result: ({ rank }, graph, cy) => perNode(rank, cy, graph),
    },
    components: {
      run: (cy) => cy.elements().components(),
      result(lists, { ids }) {
        const label = new Map(lists.flatMap((list, number) => list.nodes().map((node) => [node.id(), number])));
        return ids.map((id) => label.get(id));
      },
    },
    articulation: {
      run: (cy) => cy.elements().hopcroftTarjanBiconnected(),
      result({ cut, components }, { ids }) {
        const number = new Map(ids.map((id, v) => [id, v]));
        const lone = components.filter((block) => block.edges().length === 1).map((block) => block.edges()[0]);
        return {
          nodes: cut.nodes().map((node) => number.get(node.id())),
          edges: lone.map((edge) => [number.get(edge.source().id()), number.get(edge.target().id())]),
        };
      },
    },
  },
};
