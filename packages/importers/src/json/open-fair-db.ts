import type { FileTask } from '../file-task.ts';
import type { RawTable } from '../table/raw-table.ts';
import { recordTable } from './record-table.ts';
import { isRecord } from '../cells/value-text.ts';

/** The three main categories of OpenFairDB, by their fixed ids. */
const CATEGORIES: ReadonlyMap<unknown, string> = new Map([
  ['2cd00bebec0c48ba9db761da48678134', 'Initiative'],
  ['77b3c33a92554bcf8e8c2c86cedd6f6f', 'Unternehmen'],
  ['c2dc278a2d6a4b9b8a50cb606fc017ed', 'Veranstaltung'],
]);

/** The headings of a partner for the entries whose names are not plain enough. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['title', 'Name'],
  ['description', 'Beschreibung'],
  ['tags', 'Themen'],
  ['homepage', 'Website'],
  ['city', 'Ort/Netz'],
  ['contact_name', 'Ansprechperson'],
  ['email', 'E-Mail'],
  ['telephone', 'Telefon'],
  ['contact_phone', 'Telefon'],
  ['contact_email', 'E-Mail'],
]);
/** What is judged or counted of an entry and says nothing of the organisation. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ratings', 'version', 'license', 'image_url', 'image_link_url', 'created', 'status']);

/**
 * Reads entries of OpenFairDB (Karte von morgen): what its search answers, or full entries. Latitude and longitude stay columns of their
 * own; places on our map are no places in the world.
 *
 * @returns `undefined` when it is something else
 */
export function openFairDbTables(content: unknown, task: FileTask): RawTable[] | undefined {
  const lists = entryLists(content);
  if (!lists) return undefined;
  const { file, problems } = task;
  const left = new Set<string>();
  const seen = new Set<unknown>();
  const tables = lists.map(([path, entries]) => {
    // the search names those outside the map again among those on it
    const once = entries.filter(
      (entry) => !isRecord(entry) || entry['id'] === undefined || (!seen.has(entry['id']) && seen.add(entry['id'])),
    );
    return recordTable(
      once.map((entry) => (isRecord(entry) ? partnerOf(entry, left) : entry)),
      path,
      { ...task, role: 'organisations' },
      problems,
    );
  });
  for (const part of left) problems.add({ code: 'part-not-read', severity: 'note', file, value: part });
  return tables.filter(({ total }, i) => total > 1 || i === 0);
}

function entryLists(content: unknown): (readonly [string, unknown[]])[] | undefined {
  if (Array.isArray(content)) return content.length > 0 && content.every(isEntry) ? [['', content]] : undefined;
  if (!isRecord(content)) return undefined;
  const lists = ['visible', 'invisible', 'entries'].flatMap((key) => {
    const list = content[key];
    return Array.isArray(list) ? [[`/${key}`, list as unknown[]] as const] : [];
  });
  return lists.some(([, list]) => list.some(isEntry)) ? lists : undefined;
}

/** An entry has a title and a place in the world. */
const isEntry = (value: unknown): boolean =>
  isRecord(value) && typeof value['title'] === 'string' && typeof value['lat'] === 'number' && typeof value['lng'] === 'number';

function partnerOf(entry: Record<string, unknown>, left: Set<string>): Record<string, unknown> {
  const told = new Map<string, unknown>([
    ['id', entry['id']],
    ['Name', entry['title']],
  ]);
  const categories = Array.isArray(entry['categories']) ? entry['categories'] : [];
  const kinds = categories.map((category: unknown) => CATEGORIES.get(category) ?? category);
  if (kinds.length > 0) told.set('Art', kinds);
  for (const [key, value] of Object.entries(entry)) {
    if (LEFT_OUT.has(key)) left.add(key);
    else if (key === 'custom' && Array.isArray(value))
      told.set(
        'Links',
        value.map((link) => (isRecord(link) ? link['url'] : link)),
      );
    else if (key !== 'categories' && key !== 'title' && key !== 'id') told.set(HEADINGS.get(key) ?? key, value);
  }
  return Object.fromEntries(told);
}
