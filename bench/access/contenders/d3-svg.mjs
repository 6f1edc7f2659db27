// the usual example, with a title for each circle
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { select } from 'd3-selection';

export async function mount(frame, { partners, ties }) {
  const nodes = partners.map((partner) => ({ ...partner }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  const forces = { link: forceLink(links), charge: forceManyBody(), center: forceCenter(400, 300) };
  const simulation = Object.entries(forces).reduce((all, [name, force]) => all.force(name, force), forceSimulation(nodes).stop());
  simulation.tick(300);
  const svg = select(frame).append('svg').attr('width', 800).attr('height', 600);
  const line = svg.append('g').attr('stroke', '#999').selectAll().data(links).join('line');
  for (const [end, at] of Object.entries({ 1: 'source', 2: 'target' }))
    line.attr(`x${end}`, (d) => d[at].x).attr(`y${end}`, (d) => d[at].y);
  const circle = svg.append('g').selectAll().data(nodes).join('circle').attr('r', 5);
  circle
    .attr('cx', (d) => d.x)
    .attr('cy', (d) => d.y)
    .append('title')
    .text((d) => d.name);
}
