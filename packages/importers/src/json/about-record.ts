import { ABOUT_HEADINGS, ABOUT_WORDS } from '../table/about-table.ts';
import type { RawTable } from '../table/raw-table.ts';
import { isRecord } from '../cells/value-text.ts';

const NAMES = ['name', 'title', 'label', 'titel', 'netzwerk'] as const;
const DAYS = ['asOf', 'stand', 'stichtag', 'lastModified'] as const;
/** Where programs keep what they say of the whole: graphology, networkx and JSON Graph, Cytoscape. */
const PLACES = ['attributes', 'graph', 'data', 'metadata'] as const;

/** What an object says of the network as a whole, as a table for `finish`; none when it says nothing. */
export function aboutTables(told: unknown, file: string): RawTable[] {
  const content = Array.isArray(told) ? networkAttributes(told) : told;
  if (!isRecord(content)) return [];
  const places = [content, ...PLACES.map((place) => pairs(content[place]))].filter(isRecord);
  const name = firstText(places, NAMES);
  const day = firstText(places, DAYS)?.slice(0, 10);
  return aboutTable(name, day, file);
}

/** The table that tells name and day of the network. */
export function aboutTable(name: string | undefined, day: string | undefined, file: string): RawTable[] {
  const lines = [
    [ABOUT_WORDS.name, name],
    [ABOUT_WORDS.asOf, day],
  ].filter((line): line is [string, string] => line[1] !== undefined);
  if (lines.length === 0) return [];
  const rows = [[...ABOUT_HEADINGS], ...lines].map((cells, row) => ({ row, cells }));
  return [{ file, role: undefined, rows, total: rows.length, decimal: '.', records: true }];
}

function firstText(records: readonly Record<string, unknown>[], keys: readonly string[]): string | undefined {
  for (const record of records)
    for (const key of keys) {
      const value = Object.hasOwn(record, key) ? record[key] : undefined;
      if (typeof value === 'string' && value.trim() !== '') return value;
    }
  return undefined;
}

/** One of the aspects of CX2. */
function networkAttributes(aspects: readonly unknown[]): unknown {
  const aspect = aspects.find((one) => isRecord(one) && Array.isArray(one['networkAttributes']));
  return isRecord(aspect) ? (aspect['networkAttributes'] as unknown[])[0] : undefined;
}

/** networkx writes the attributes of a graph as pairs, too. */
function pairs(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string')) return value;
  return Object.fromEntries(value as [string, unknown][]);
}
