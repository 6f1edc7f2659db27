import type { Network } from '@netz-map/core';
import { WRITER } from '../graphs/graph-content.ts';
import { listValue } from '../graphs/list-value.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { cellText, tablesOf } from './cells-of.ts';
import type { Cell } from './field-cells.ts';
import { type GraphColumn, graphColumns } from './graph-columns.ts';
import { lostColumns } from './lost-columns.ts';
import { lostParts } from './lost-parts.ts';
import type { Written } from './written.ts';

/**
 * A network as GEXF 1.3 (`netz.gexf`), which Gephi opens. Every column keeps its German heading; strength is the weight too, the kind of
 * tie is `kind` too, so that Gephi tells ties of the same pair apart. Lists are written as `["Sprache", "Wohnen"]`.
 *
 * Needs, meetings, roles and cities have no place there.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeGexf(network: Network): Written {
  const [nodes, ...others] = tablesOf(network, { sameHeadings: true });
  const edges = others.find(({ role }) => role === 'ties');
  const ofNodes = graphColumns(nodes!, 'n', ['id', 'name', 'x', 'y']);
  const ofEdges = edges ? graphColumns(edges, 'e', ['id', 'from', 'to']) : [];
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${attribute('lastmodifieddate', network.asOf)}>`,
    `<creator>${WRITER}</creator>`,
    ...(network.name === undefined ? [] : [`<description>${escapeXml(network.name)}</description>`]),
    '</meta>',
    '<graph defaultedgetype="directed" idtype="string" mode="static">',
    ...declared('node', ofNodes),
    ...declared('edge', ofEdges),
    '<nodes>',
    ...network.organisations.map(({ id, name, x, y }, i) => {
      const place = x === undefined || y === undefined ? '' : `<viz:position x="${x}" y="${y}" z="0"/>`;
      return `<node${attribute('id', id)}${attribute('label', name)}>${values(ofNodes, nodes!.rows[i]!)}${place}</node>`;
    }),
    '</nodes>',
    '<edges>',
    ...network.ties.map(({ id, from, to, kind, strength }, i) => {
      const ends = `${attribute('id', id)}${attribute('source', from)}${attribute('target', to)}`;
      const more = `${attribute('kind', kind)}${attribute('weight', strength)}`;
      return `<edge${ends}${more}>${values(ofEdges, edges!.rows[i]!)}</edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
  ].join('\n');
  return {
    files: [{ name: 'netz.gexf', type: 'application/gexf+xml', bytes: new TextEncoder().encode(`${text}\n`) }],
    losses: [...lostParts(network, ['needs', 'meetings', 'roles', 'cities']), ...lostColumns(edges ? [nodes!, edges] : [nodes!])],
  };
}

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;

function declared(owner: 'node' | 'edge', columns: readonly GraphColumn[]): string[] {
  if (columns.length === 0) return [];
  const lines = columns.map(
    ({ id, heading, type }) => `<attribute id="${id}"${attribute('title', heading)} type="${type === 'list' ? 'liststring' : type}"/>`,
  );
  return [`<attributes class="${owner}" mode="static">`, ...lines, '</attributes>'];
}

function values(columns: readonly GraphColumn[], row: readonly (Cell | undefined)[]): string {
  const all = columns.flatMap(({ id, index, type }) => {
    const cell = row[index];
    if (cell === undefined) return [];
    const list = typeof cell === 'object' && 'list' in cell ? cell.list : [cellText(cell, '.')];
    const text = type === 'list' ? listValue(list) : list[0]!;
    return [`<attvalue for="${id}"${attribute('value', text)}/>`];
  });
  return all.length === 0 ? '' : `<attvalues>${all.join('')}</attvalues>`;
}
