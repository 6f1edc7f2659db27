import type { Network } from '@netz-map/core';
import { WRITER } from '../graphs/graph-content.ts';
import { ABOUT_WORDS } from '../table/about-table.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { cellText, tablesOf } from './cells-of.ts';
import type { Cell } from './field-cells.ts';
import { type GraphColumn, graphColumns } from './graph-columns.ts';
import { lostColumns } from './lost-columns.ts';
import { lostParts } from './lost-parts.ts';
import type { Written } from './written.ts';

/**
 * A network as GraphML (`netz.graphml`), which Gephi, networkx, igraph, yEd and Cytoscape open. Every column keeps its German heading; names
 * are called `label` and strength is the `weight` too, because programs look for these. GraphML has no lists: they are texts with commas.
 *
 * Needs, meetings, roles and cities have no place there.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeGraphMl(network: Network): Written {
  const [nodes, ...others] = tablesOf(network, { sameHeadings: true });
  const edges = others.find(({ role }) => role === 'ties');
  const ofNodes = graphColumns(nodes!, 'n', ['id', 'name']);
  const ofEdges = edges ? graphColumns(edges, 'e', ['id', 'from', 'to']) : [];
  const about = (['name', 'asOf'] as const).filter((part) => network[part] !== undefined);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...about.map((part) => key(part, 'graph', ABOUT_WORDS[part], 'string')),
    key('label', 'node', 'label', 'string'),
    ...ofNodes.map(({ id, heading, type }) => key(id, 'node', heading, type)),
    key('weight', 'edge', 'weight', 'double'),
    ...ofEdges.map(({ id, heading, type }) => key(id, 'edge', heading, type)),
    `<graph id="${WRITER}" edgedefault="directed">`,
    ...about.map((part) => data(part, network[part]!)),
    // of columns with the same name programs take the last value: the name of the organisation, not a column of its own called "label"
    ...network.organisations.map(
      ({ id, name }, i) => `<node id="${escapeXml(id)}">${values(ofNodes, nodes!.rows[i]!)}${data('label', name)}</node>`,
    ),
    ...network.ties.map(({ id, from, to, strength }, i) => {
      const weight = strength === undefined ? '' : data('weight', String(strength));
      const ends = `id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}"`;
      return `<edge ${ends}>${values(ofEdges, edges!.rows[i]!)}${weight}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ].join('\n');
  return {
    files: [{ name: 'netz.graphml', type: 'application/graphml+xml', bytes: new TextEncoder().encode(`${text}\n`) }],
    losses: [...lostParts(network, ['needs', 'meetings', 'roles', 'cities']), ...lostColumns(edges ? [nodes!, edges] : [nodes!])],
  };
}

const key = (id: string, owner: string, name: string, type: GraphColumn['type']): string =>
  `<key id="${id}" for="${owner}" attr.name="${escapeXml(name)}" attr.type="${type === 'double' ? type : 'string'}"/>`;

const data = (id: string, text: string): string => `<data key="${id}">${escapeXml(text)}</data>`;

function values(columns: readonly GraphColumn[], row: readonly (Cell | undefined)[]): string {
  return columns.map(({ id, index }) => (row[index] === undefined ? '' : data(id, cellText(row[index], '.')))).join('');
}
