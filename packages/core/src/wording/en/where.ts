import type { Problem } from '../../format/problem.ts';

const quote = (text: string | undefined): string => `“${text ?? '…'}”`;

/** The German names of the tables, which problems carry, in English. */
const SHEETS: Readonly<Record<string, string>> = {
  Akteure: 'Organisations',
  Verbindungen: 'Ties',
  Bedarfe: 'Needs',
  Treffen: 'Meetings',
  Rollen: 'Roles',
  Orte: 'Cities',
};

/** Where it is: "Organisations, row 12, column “To”, and in 3 more places". Empty when it concerns the whole file. */
export function where(p: Problem): string {
  const inJson = (p.code === 'json-syntax' || p.code === 'xml-syntax') && p.column !== undefined;
  const place = [
    p.row !== undefined ? `${inJson ? 'line' : 'row'} ${p.row}` : undefined,
    p.column !== undefined ? (inJson ? `character ${p.column}` : `column ${quote(p.column)}`) : undefined,
    p.path !== undefined && p.row === undefined && p.path !== '' ? `entry ${p.path}` : undefined,
  ].filter((part) => part !== undefined);
  const sheet = place.length > 0 || p.more ? (p.sheet !== undefined ? (SHEETS[p.sheet] ?? p.sheet) : p.file) : undefined;
  const more = p.more ? `and in ${p.more} more ${p.more === 1 ? 'place' : 'places'}` : undefined;
  return [sheet, ...place, more].filter((part) => part !== undefined).join(', ');
}
