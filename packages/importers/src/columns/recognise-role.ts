import type { TableRole } from '../read-options.ts';
import { FIELDS, ROLES } from './fields.ts';
import { headingKey, meaningOf } from './heading-words.ts';

/** What a table turned out to be. `networks` is the list of cities of a federation, which nothing uses yet. */
export type Recognised = TableRole | 'networks' | undefined;

const FILE_NAMES: readonly (readonly [RegExp, TableRole])[] = [
  [/beziehung|verbindung|relation|edges|ties|links/i, 'ties'],
  [/bedarf|needs/i, 'needs'],
  [/treffen|meeting|termine/i, 'meetings'],
  [/akteur|organi[sz]ation|partner|verein|mitglied|nodes|actors|einrichtung/i, 'organisations'],
];

/**
 * Tells which table it is: by the columns that such a table needs, the role with most known headings first; else by the name of the file.
 * Complexity: linear in the headings.
 */
export function recogniseRole(headings: readonly string[], file: string): Recognised {
  const keys = new Set(headings.map(headingKey));
  let best: TableRole | undefined;
  let most = 0;
  for (const role of ROLES) {
    const meanings = headings.map((heading) => meaningOf(heading, role)).filter((meaning) => meaning !== undefined);
    const clear = new Set(meanings.filter(({ strength }) => strength !== 'weak').map(({ field }) => field.field));
    const complete =
      role === 'organisations'
        ? meanings.some(({ field }) => field.field === 'name') || clear.has('id')
        : FIELDS[role].every(({ field, required }) => !required || clear.has(field));
    if (complete && meanings.length > most) [best, most] = [role, meanings.length];
  }
  if (best) return best;
  if ((keys.has('ortnetz') || keys.has('netz') || keys.has('stadt')) && keys.has('einwohner')) return 'networks';
  return FILE_NAMES.find(([pattern]) => pattern.test(file))?.[1];
}
