import { headingKey } from '../columns/heading-words.ts';
import type { FileTask } from '../file-task.ts';
import type { TableRole } from '../read-options.ts';
import { isRecord, isReserved } from '../cells/value-text.ts';

/** What the entries of a JSON file are called, without case, spaces and umlauts. */
const CONTAINERS: ReadonlyMap<string, TableRole> = new Map(
  (
    [
      ['organisations', 'organisations organizations organisationen akteure actors partner partners vereine nodes elements vertices '],
      ['ties', 'ties edges links relations relationships connections beziehungen verbindungen'],
      ['needs', 'needs bedarfe'],
      ['meetings', 'meetings treffen'],
      ['roles', 'roles rollen aufgaben'],
      ['cities', 'cities staedte kommunen netze'],
    ] as const
  ).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);

/** What a list of this name holds. */
export const containerRole = (name: string): TableRole | undefined => CONTAINERS.get(headingKey(name));

/** How many levels of objects are searched for lists: `{"graph": {"nodes": …}}`. */
const LEVELS = 3;

/** How many lists of one file become tables. */
const MOST = 200;

/** A list of records, of rows or of names, and what it probably holds. */
export interface FoundList {
  readonly role: TableRole | undefined;
  readonly path: string;
  readonly items: readonly unknown[];
}

/** The first lists of a file; the others are counted. */
export function findLists(content: unknown, task: FileTask): FoundList[] {
  const found = listsIn(content, task);
  if (found.length > MOST)
    task.problems.add({
      code: 'part-not-read',
      severity: 'warning',
      file: task.file,
      value: found[MOST]!.path,
      hint: String(found.length - MOST),
    });
  return found.slice(0, MOST);
}

/**
 * Finds the lists of a file by their names. What has no known name counts only where nothing else is found, and is reported otherwise.
 *
 * @remarks Complexity: linear in the entries of three levels.
 */
function listsIn(content: unknown, task: FileTask, path = '', levels = LEVELS): FoundList[] {
  if (Array.isArray(content)) return [{ role: task.role, path, items: content }];
  if (!isRecord(content)) return [];
  const rows = splitTable(content);
  if (rows) return [{ role: task.role, path, items: rows }];
  const { file, problems } = task;
  const found: FoundList[] = [];
  const unnamed: FoundList[] = [];
  const inner: (readonly [string, unknown])[] = [];
  for (const [key, value] of Object.entries(content)) {
    const where = `${path}/${key}`;
    if (isReserved(key)) {
      problems.add({ code: 'reserved-key', severity: 'warning', file, path: where, value: key });
      continue;
    }
    const role = containerRole(key);
    const items = role === undefined ? undefined : Array.isArray(value) ? value : keyed(value);
    if (items) found.push({ role, path: where, items });
    else if (Array.isArray(value) && value.some((item) => isRecord(item) || Array.isArray(item)))
      unnamed.push({ role: undefined, path: where, items: value });
    else if (isRecord(value)) inner.push([where, value]);
  }
  if (found.length > 0) {
    for (const list of unnamed)
      problems.add({ code: 'table-not-used', severity: 'note', file, path: list.path, hint: list.path.slice(path.length + 1) });
    return found;
  }
  const deeper = levels > 1 ? inner.flatMap(([where, value]) => listsIn(value, task, where, levels - 1)) : [];
  if (deeper.some(({ role }) => role !== undefined)) return deeper.filter(({ role }) => role !== undefined);
  // the graphs of a file of several: those inside a list
  const graphs = unnamed.flatMap(({ path: where, items }) =>
    levels > 1 ? items.flatMap((item, i) => (isRecord(item) && hasContainer(item) ? listsIn(item, task, `${where}/${i}`, 1) : [])) : [],
  );
  if (graphs.length > 0) return graphs;
  // the lists inside a single record are no tables
  if (Object.hasOwn(content, 'id')) return [];
  return unnamed.length > 0 ? unnamed : deeper;
}

const hasContainer = (value: Record<string, unknown>): boolean =>
  Object.entries(value).some(([key, list]) => containerRole(key) !== undefined && Array.isArray(list));

/** The records of an object that names each by its id, with the id among their entries. */
function keyed(value: unknown): unknown[] | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).filter(([key]) => !isReserved(key));
  if (entries.length === 0 || !entries.every(([, item]) => isRecord(item))) return undefined;
  return entries.map(([key, item]) => ('id' in (item as object) || 'key' in (item as object) ? item : { id: key, ...(item as object) }));
}

/** A table as headings and rows apart, as programs for statistics write it. */
function splitTable(content: Record<string, unknown>): unknown[] | undefined {
  const headings = [content['columns'], content['headers'], content['header'], content['fields']].find(
    (list): list is unknown[] => Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === 'string'),
  );
  const rows = [content['data'], content['rows'], content['values']].find(
    (list): list is unknown[] => Array.isArray(list) && list.every(Array.isArray),
  );
  return headings && rows && [headings, ...rows];
}
