import type { TableRole } from '../read-options.ts';
import type { ColumnField } from './column-field.ts';
import { FIELDS, ROLES, SHEETS } from './fields.ts';
import { headingKey, meaningOf } from './heading-words.ts';

const FILE_NAMES: readonly (readonly [RegExp, TableRole])[] = [
  [/beziehung|verbindung|relation|edges|ties|links/i, 'ties'],
  [/bedarf|needs/i, 'needs'],
  [/treffen|meeting|termine/i, 'meetings'],
  [/akteur|organi[sz]ation|partner|verein|mitglied|nodes|actors|einrichtung/i, 'organisations'],
  [/rollen|aufgaben|roles/i, 'roles'],
  [/netze|st(ä|ae)dte|kommunen|cities/i, 'cities'],
];

/** What only a table of cities says of a city; their name and land stand in many tables. */
const OF_CITIES: readonly ColumnField[] = ['inhabitants', 'office', 'programmeEnds', 'followUp', 'followUpUntil', 'steering'];

/**
 * Tells which table it is: by a name that we give it ourselves ("Akteure", "orte.csv"), where its columns fit; by the columns that such a table needs, the role with most known headings first; else by the name of the file.
 * Of tables of roles and cities only the clear headings count, because their other words mean something in tables of partners too.
 * Complexity: linear in the headings.
 */
export function recogniseRole(headings: readonly string[], file: string): TableRole | undefined {
  const called = headingKey(file.replace(/\.\w{1,5}$/, ''));
  const ours = ROLES.find((role) => headingKey(SHEETS[role]) === called);
  if (ours && FIELDS[ours].every(({ field, required }) => !required || headings.some((heading) => isClear(heading, ours, field))))
    return ours;
  let best: TableRole | undefined;
  let most = 0;
  for (const role of ROLES) {
    const meanings = headings.map((heading) => meaningOf(heading, role)).filter((meaning) => meaning !== undefined);
    const clear = new Set(meanings.filter(({ strength }) => strength !== 'weak').map(({ field }) => field.field));
    const known = role === 'roles' || role === 'cities' ? clear.size : meanings.length;
    if (isComplete(role, clear, headings) && known > most) [best, most] = [role, known];
  }
  return best ?? FILE_NAMES.find(([pattern]) => pattern.test(file))?.[1];
}

function isComplete(role: TableRole, clear: ReadonlySet<ColumnField>, headings: readonly string[]): boolean {
  if (role === 'organisations') return clear.has('id') || headings.some((heading) => isName(heading) || headingKey(heading) === 'traeger');
  if (!FIELDS[role].every(({ field, required }) => !required || clear.has(field))) return false;
  if (role === 'roles') return clear.size > 1;
  if (role === 'cities') return OF_CITIES.some((field) => clear.has(field)) && !headings.some(isClearName);
  return true;
}

function isClear(heading: string, role: TableRole, field: ColumnField): boolean {
  const meaning = meaningOf(heading, role);
  return meaning?.field.field === field && meaning.strength !== 'weak';
}

const isName = (heading: string): boolean => meaningOf(heading, 'organisations')?.field.field === 'name';
const isClearName = (heading: string): boolean => isName(heading) && meaningOf(heading, 'organisations')!.strength !== 'weak';
