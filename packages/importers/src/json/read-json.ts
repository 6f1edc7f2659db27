import { readNetwork } from '@netz-map/core';
import { headingKey } from '../columns/heading-words.ts';
import type { Limits } from '../limits.ts';
import type { FileContent, FileTask } from '../file-task.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableRole } from '../read-options.ts';
import type { RawTable } from '../table/raw-table.ts';
import { locateError } from './locate-error.ts';
import { isRecord, recordTable } from './record-table.ts';
import { isTooDeep } from './scan-depth.ts';

/** What the entries of a JSON file are called, without case, spaces and umlauts. */
const CONTAINERS: ReadonlyMap<string, TableRole> = new Map(
  (
    [
      ['organisations', 'organisations organizations organisationen akteure actors partner partners vereine nodes elements'],
      ['ties', 'ties edges links relations relationships connections beziehungen verbindungen'],
      ['needs', 'needs bedarfe'],
      ['meetings', 'meetings treffen'],
      ['roles', 'roles rollen aufgaben'],
      ['cities', 'cities staedte kommunen netze'],
    ] as const
  ).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);

/**
 * Reads JSON: our own format, graphology, node-link, Kumu, Cytoscape, or any object with lists of records under names that we know. A list
 * alone is taken for a table whose headings are the keys.
 */
export function readJson(text: string, { file, role, limits, problems }: FileTask): FileContent {
  const nothing: FileContent = { tables: [] };
  if (isTooDeep(text, limits.jsonDepth)) {
    problems.add({ code: 'json-too-deep', severity: 'error', file, hint: String(limits.jsonDepth) });
    return nothing;
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const error = locateError(text);
    const place = error ? { row: error.line, column: String(error.character), value: error.found } : {};
    problems.add({
      code: 'json-syntax',
      severity: 'error',
      file,
      ...place,
      ...(error?.cause === 'trailing-comma' ? { hint: error.cause } : {}),
    });
    return nothing;
  }
  const about = { file, role, limits };
  if (Array.isArray(content)) return { network: undefined, tables: [recordTable(content, '', about, problems)] };
  if (!isRecord(content)) {
    problems.add({ code: 'json-shape', severity: 'error', file });
    return nothing;
  }
  const { schema } = content;
  if (typeof schema === 'string' && schema.startsWith('netz-map/network/')) {
    const read = readNetwork(content, { file });
    for (const problem of read.problems) problems.add(problem);
    return { network: read.network, tables: [] };
  }
  const tables = tablesOf(content, '', about, problems);
  if (tables.length === 0) problems.add({ code: 'json-shape', severity: 'error', file });
  return { network: undefined, tables };
}

function tablesOf(
  content: Record<string, unknown>,
  path: string,
  about: { readonly file: string; readonly role: TableRole | undefined; readonly limits: Limits },
  problems: ProblemList,
): RawTable[] {
  const tables: RawTable[] = [];
  for (const [key, value] of Object.entries(content)) {
    const where = `${path}/${key}`;
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      problems.add({ code: 'reserved-key', severity: 'warning', file: about.file, path: where, value: key });
      continue;
    }
    const role = CONTAINERS.get(headingKey(key));
    if (role !== undefined && Array.isArray(value)) tables.push(recordTable(value, where, { ...about, role }, problems));
    // Cytoscape keeps nodes and edges one level down
    else if (role !== undefined && path === '' && isRecord(value)) tables.push(...tablesOf(value, where, about, problems));
    else if (Array.isArray(value) && value.some(isRecord))
      problems.add({ code: 'table-not-used', severity: 'note', file: about.file, path: where, hint: key });
  }
  return tables;
}
