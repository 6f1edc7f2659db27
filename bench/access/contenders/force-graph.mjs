import ForceGraph from 'force-graph';

export function mount(frame, { partners, ties }) {
  const links = ties.map(({ from, to }) => ({ source: partners[from].id, target: partners[to].id }));
  return new Promise((done) => {
    new ForceGraph(frame).width(800).height(600).graphData({ nodes: partners, links }).nodeLabel('name').onEngineTick(done);
  });
}
