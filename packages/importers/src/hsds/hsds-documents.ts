import { isRecord } from '../cells/value-text.ts';
import { tableNamed, type HsdsTable } from './hsds-tables.ts';

/** Entries that only HSDS has; two of them in the first records make it HSDS. */
const MARKS = new Set(
  (
    'parent_organization_id organization_identifiers year_incorporated legal_status tax_status service_at_locations service_areas ' +
    'taxonomy_term taxonomy_detail organization_id eligibility_description location_type additional_websites fees_description programs ' +
    'schedules accessibility addresses transportation service_id location_id taxonomy_id term_uri'
  ).split(' '),
);
/** Entries by which a list of other records than organisations is told. */
const OF_TABLES: readonly (readonly [HsdsTable, readonly string[]])[] = [
  ['service_at_location', ['location', 'service_id', 'service']],
  ['location', ['location_type', 'addresses', 'latitude']],
  ['taxonomy', ['version']],
  ['taxonomy_term', ['taxonomy_detail', 'term_uri', 'taxonomy_id', 'parent_id']],
  ['service', ['organization', 'organization_id', 'eligibility_description', 'program', 'fees_description', 'service_at_locations']],
];

/** Records of one table and where they stand. */
export interface Documents {
  readonly table: HsdsTable;
  readonly path: string;
  readonly items: readonly unknown[];
}

/** The documents in a file of HSDS: one, a list, a page, or lists by name; `undefined` when it is something else. */
export function documents(content: unknown): Documents[] | undefined {
  if (Array.isArray(content)) return looksLikeHsds(content) ? [{ table: tableOf(content), path: '', items: content }] : undefined;
  if (!isRecord(content)) return undefined;
  const { contents } = content;
  if (Array.isArray(contents) && (Object.hasOwn(content, 'total_items') || looksLikeHsds(contents)))
    return [{ table: tableOf(contents), path: '/contents', items: contents }];
  const lists = Object.entries(content).flatMap(([key, value]): Documents[] => {
    const table = Array.isArray(value) ? tableNamed(key) : undefined;
    return table ? [{ table, path: `/${key}`, items: value as unknown[] }] : [];
  });
  if (typeof content['id'] === 'string' && looksLikeHsds([content])) return [{ table: tableOf([content]), path: '', items: [content] }];
  return lists.some(({ table }) => table === 'organization') && looksLikeHsds(lists.flatMap(({ items }) => items)) ? lists : undefined;
}

function looksLikeHsds(items: readonly unknown[]): boolean {
  const found = new Set<string>();
  for (const item of items.slice(0, 50)) {
    if (!isRecord(item)) continue;
    for (const [key, value] of Object.entries(item))
      if (MARKS.has(key) || ((key === 'service' || key === 'location') && isRecord(value))) found.add(key);
  }
  return found.size >= 2;
}

function tableOf(items: readonly unknown[]): HsdsTable {
  const keys = new Set(items.slice(0, 50).flatMap((item) => (isRecord(item) ? Object.keys(item) : [])));
  if (keys.has('organization_identifiers') || keys.has('parent_organization_id') || keys.has('legal_status')) return 'organization';
  return (
    OF_TABLES.find(([, marks]) => marks.filter((mark) => keys.has(mark)).length >= (marks.includes('service') ? 2 : 1))?.[0] ??
    'organization'
  );
}

/** The description that lies beside the files of the tabular form. */
export const isPackageFile = (content: unknown): boolean =>
  isRecord(content) &&
  Array.isArray(content['resources']) &&
  content['resources'].some((one) => isRecord(one) && 'path' in one && 'schema' in one);
