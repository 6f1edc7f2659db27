import { readNetwork } from '@netz-map/core';
import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';
import { hsdsTables } from '../hsds/hsds-json.ts';
import type { RawTable } from '../table/raw-table.ts';
import { aboutTables } from './about-record.ts';
import { findLists, type FoundList } from './find-lists.ts';
import { cx2Lists } from './cx2.ts';
import { geoJsonLists } from './geo-json.ts';
import { kumuLists } from './kumu.ts';
import { adjacencyLists, liftLinks } from './nested-links.ts';
import { openFairDbTables } from './open-fair-db.ts';
import { parseJson } from './parse-json.ts';
import { recordTable } from './record-table.ts';
import { rowTable } from './row-table.ts';
import { settleLinks } from './settle-links.ts';
import { isRecord, valueText } from '../cells/value-text.ts';

/**
 * Reads JSON: our own format, graphology, node-link, Cytoscape, Kumu, HSDS, OpenFairDB, or any object with lists of records, rows or names.
 * A list alone is taken for a table whose headings are the keys.
 */
export function* readJson(text: string, task: FileTask): Steps<FileContent> {
  const { file, problems } = task;
  const parsed = yield* parseJson(text, task);
  if (!parsed) return { tables: [] };
  const { content } = parsed;
  yield;
  if (isRecord(content) && typeof content['schema'] === 'string' && content['schema'].startsWith('netz-map/network/')) {
    const read = readNetwork(content, { file });
    for (const problem of read.problems) problems.add(problem);
    return { network: read.network, tables: [] };
  }
  const known = hsdsTables(content, task) ?? openFairDbTables(content, task);
  if (known) return { tables: known };
  const lists =
    cx2Lists(content) ?? kumuLists(content, task) ?? geoJsonLists(content) ?? adjacencyLists(content) ?? findLists(content, task);
  yield;
  const tables = withSettledLinks(liftLinks(lists)).flatMap((list) => tableOf(list, task) ?? []);
  return tables.length === 0 ? refuse(task, 'json-shape') : { tables: [...tables, ...aboutTables(content, file)] };
}

/** Links name nodes, perhaps by their place in the list. */
function withSettledLinks(lists: readonly FoundList[]): FoundList[] {
  const nodeLists = lists.filter(({ role }) => role === 'organisations');
  let nodes = nodeLists.flatMap(({ items }) => items);
  const settled = lists.map((list) => {
    if (list.role !== 'ties') return list;
    const both = settleLinks(list.items, nodes);
    nodes = [...both.nodes];
    return { ...list, items: both.links };
  });
  let taken = 0;
  return settled.map((list) => {
    if (list.role !== 'organisations') return list;
    const items = nodes.slice(taken, taken + list.items.length);
    taken += list.items.length;
    return { ...list, items };
  });
}

function tableOf({ role, path, items }: FoundList, task: FileTask): RawTable | undefined {
  if (items.length > 0 && items.every(Array.isArray)) return rowTable(items as unknown[][], path, task, role);
  const names = role === undefined || role === 'organisations';
  if (names && items.length > 0 && items.every((item) => typeof item === 'string'))
    return recordTable(
      items.map((name) => ({ Name: valueText(name) })),
      path,
      { ...task, role: 'organisations' },
      task.problems,
    );
  return recordTable(items, path, { ...task, role }, task.problems);
}
