// node karate.mjs – die Maße an einem Graphen von graphology: Zacharys Karateklub (1977), der sich ein Jahr später in zwei Klubs teilte
import { readFileSync } from 'node:fs';
import { betweenness, communities, constraint } from '@netz-map/core/metrics';
import Graph from 'graphology';

const graph = Graph.from(JSON.parse(readFileSync(new URL('karate.json', import.meta.url), 'utf8')));
betweenness.assign(graph);
const tightness = constraint(graph);
const between = (node) => graph.getNodeAttribute(node, 'betweenness');
for (const node of graph
  .nodes()
  .sort((a, b) => between(b) - between(a))
  .slice(0, 3))
  console.log(`${node} liegt auf ${between(node).toFixed(1)} kürzesten Wegen zwischen anderen; Constraint ${tightness[node].toFixed(2)}`);

const found = communities(graph, { getEdgeWeight: 'weight' });
console.log(`${found.communities.length} Gruppen, Modularität ${found.modularity.toFixed(3)}`);
for (const group of found.communities) console.log(`• ${group.join(' ')}`);
