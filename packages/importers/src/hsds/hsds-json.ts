import type { FileTask } from '../file-task.ts';
import { isRecord, isReserved, valueText } from '../cells/value-text.ts';
import type { RawTable, SourceRow } from '../table/raw-table.ts';
import { documents, isPackageFile } from './hsds-documents.ts';
import { HSDS_FIELDS, tableNamed, type HsdsTable } from './hsds-tables.ts';

/**
 * Takes documents of HSDS 3 apart into the tables of its tabular form, which {@link joinPackages} joins again: an organisation with all its
 * services, a list or a page of them, a service with its organisation.
 *
 * @returns `undefined` when it is something else
 */
export function hsdsTables(content: unknown, task: FileTask): RawTable[] | undefined {
  const { file, problems } = task;
  if (isPackageFile(content)) {
    problems.add({ code: 'table-not-used', severity: 'note', file, hint: 'datapackage.json' });
    return [];
  }
  const lists = documents(content);
  if (!lists) return undefined;
  const rows = new Map<HsdsTable, Map<string, Map<string, string>>>();
  const places = new Map<Map<string, string>, string>();
  const left = new Set<string>();
  const personal = new Set<string>();
  for (const { table, path, items } of lists)
    items.forEach((item, i) => {
      const where = items.length === 1 && path === '' ? path : `${path}/${i}`;
      if (isRecord(item)) take(item, table, where);
      else problems.add({ code: 'invalid-record', severity: 'error', file, path: where, value: valueText(item) });
    });
  for (const part of personal) problems.add({ code: 'personal-data', severity: 'note', file, column: part });
  for (const part of left) problems.add({ code: 'part-not-read', severity: 'note', file, value: part });
  if (rows.size === 0) problems.add({ code: 'no-rows', severity: 'warning', file });
  return [...rows].map(([table, records]) => toTable(table, [...records.values()], places, file));

  /** Adds a record and those inside it, and returns its id. A record that is told again only adds what is new. */
  function take(record: Record<string, unknown>, table: HsdsTable, path: string): string {
    let records = rows.get(table);
    if (!records) rows.set(table, (records = new Map()));
    const id = valueText(record['id']) || `#${table}${records.size}`;
    const told = records.get(id) ?? new Map([['id', id]]);
    records.set(id, told);
    if (!places.has(told)) places.set(told, path);
    for (const [key, value] of Object.entries(record)) {
      const inner = `${path}/${key}`;
      if (isReserved(key)) problems.add({ code: 'reserved-key', severity: 'warning', file, path: inner, value: key });
      else if (key === 'contacts' || key === 'phones') personal.add(key);
      else if (Array.isArray(value) && value.some(isRecord)) takeAll(value, key, table, id, inner);
      else if (isRecord(value)) {
        const child = tableNamed(key);
        if (!child) told.set(key, valueText(value));
        else told.set(child === 'taxonomy' ? 'taxonomy_id' : `${child}_id`, take(value, child, inner));
      } else if (!told.get(key)) told.set(key, valueText(value));
    }
    return id;
  }

  function takeAll(list: readonly unknown[], key: string, parent: HsdsTable, id: string, path: string): void {
    const child = tableNamed(key);
    if (!child || !JOINED.has(child)) {
      left.add(key);
      return;
    }
    const link = child === 'attribute' ? { link_id: id, link_entity: parent } : { [`${parent}_id`]: id };
    list.forEach((item, i) => {
      if (isRecord(item)) take({ ...item, ...link }, child, `${path}/${i}`);
    });
  }
}

/** The tables of which something is read. */
const JOINED: ReadonlySet<HsdsTable> = new Set<HsdsTable>([
  'organization',
  'service',
  'program',
  'location',
  'service_at_location',
  'address',
  'service_area',
  'taxonomy',
  'taxonomy_term',
  'attribute',
  'funding',
  'organization_identifier',
  'language',
  'url',
  'service_capacity',
]);

function toTable(
  table: HsdsTable,
  records: readonly Map<string, string>[],
  places: ReadonlyMap<Map<string, string>, string>,
  file: string,
): RawTable {
  const columns = [...new Set([...HSDS_FIELDS.get(table)!, ...records.flatMap((record) => [...record.keys()])])];
  const rows = records.map((record, i): SourceRow => {
    return { row: i + 1, path: places.get(record) || '/', cells: columns.map((column) => record.get(column) ?? '') };
  });
  const heading: SourceRow = { row: 0, path: '', cells: columns };
  return { file, role: undefined, rows: [heading, ...rows], total: rows.length + 1, decimal: '.', records: true, hsds: table };
}
