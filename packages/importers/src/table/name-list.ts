import { hasContactData } from '../cells/contact-data.ts';
import { parseDate } from '../cells/date.ts';
import { countHeadings } from '../columns/heading-words.ts';
import { isPersonalHeading } from '../columns/personal-data.ts';
import { recogniseRole } from '../columns/recognise-role.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { cleanText, oneLine } from '../text/clean-text.ts';
import { findHeading } from './find-heading.ts';
import type { RawTable, SourceRow } from './raw-table.ts';

/** "- ", "• ", "[x] " before a name. */
const BULLET = /^(?:[-–—•·*‣▪◦○●■□✓✔→>]|\[[ xX]?\])\s+/;
/** "1. ", "2) " before a name, or in a cell of its own. "1. FC Nord" is a name where the others have no number. */
const NUMBER = /^\(?\d{1,4}[.):]?(?:\s+|$)/;
/** How large a part of the entries must look like names; of the other entries some are odd names. */
const PART = 0.8;
/** No name of an organisation is longer. */
const LONGEST = 150;
const MOST_WORDS = 14;

/**
 * Makes a table of a list of names alone: one name in a line, perhaps behind numbers or bullets, without a heading. It is one if
 * no line is a heading that we know, if each line says one thing, and if most of them look like names of organisations: not like numbers,
 * days, addresses, sentences or program text.
 *
 * @returns the list under the heading "Name"; `undefined` when it is none. Complexity: linear in the characters.
 */
export function nameList(table: RawTable, problems: ProblemList): RawTable | undefined {
  if (table.records || (table.role !== undefined && table.role !== 'organisations') || table.rows.length < 2) return undefined;
  const start = table.rows.slice(0, 40).map((row) => ({ ...row, cells: row.cells.slice(0, 40).map(tidy) }));
  const first = start[0]!.cells.filter((cell) => cell !== '');
  if (first.length > 2 || first.some(isPersonalHeading) || countHeadings(first) > 0) return undefined;
  const heading = findHeading(start, undefined);
  if (heading > 0 && recogniseRole(start[heading]!.cells, '') !== undefined) return undefined;
  const entries = plainEntries(table.rows);
  if (entries === undefined) return undefined;
  const named = entries.filter(({ text }) => looksLikeName(text));
  const capital = named.filter(({ text }) => /^[\p{Lu}\p{Lo}\d„"'«]/u.test(text));
  const different = new Set(entries.map(({ text }) => text));
  if (named.length < entries.length * PART || capital.length * 2 <= entries.length || different.size * 2 < entries.length) return undefined;
  const titles = isTitle(entries) ? 1 : 0;
  const names = entries.slice(titles);
  if (names.length === 0) return undefined;
  const { file, sheet } = table;
  const place = sheet === undefined ? { file } : { file, sheet };
  if (titles > 0) problems.add({ code: 'lines-before-heading', severity: 'note', ...place, row: entries[0]!.row, value: entries[0]!.text });
  problems.add({ code: 'heading-missing', severity: 'note', ...place });
  const rows = names.map(({ row, text }): SourceRow => ({ row, cells: [text] }));
  return { ...table, role: 'organisations', rows: [{ row: 0, cells: ['Name'] }, ...rows], total: table.total + 1 - titles };
}

interface Entry {
  readonly row: number;
  readonly text: string;
}

const tidy = (cell: string): string => oneLine(cleanText(cell.slice(0, 300)));

/** What each line says without its number or bullet; `undefined` when a line says several things. */
function plainEntries(rows: readonly SourceRow[]): Entry[] | undefined {
  const entries: Entry[] = [];
  let numbered = 0;
  for (const { row, cells } of rows) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    // a number, bullet or tick box in a cell of its own
    if (filled.length === 2 && /^\W*\d{0,4}\W*$/.test(filled[0]!.slice(0, 20))) filled.shift();
    if (filled.length !== 1) return undefined;
    const text = filled[0]!.trim().replace(BULLET, '');
    if (NUMBER.test(text)) numbered += 1;
    if (text !== '') entries.push({ row, text });
  }
  if (numbered * 10 < entries.length * 6) return entries;
  return entries.flatMap(({ row, text }) => {
    const bare = text.replace(NUMBER, '');
    return bare === '' ? [] : [{ row, text: bare }];
  });
}

function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (/^\d{4}-\d{2}-\d{2}|[{}<>=\\]|;$|^https?:|^www\.|^#/i.test(text) || hasContactData(text)) return false;
  if (/^(--|\/\/|\/\*|(create|insert|select|drop|alter|update|delete) +(table|into|from|database|\*))/i.test(text)) return false;
  if ('day' in parseDate(text, true)) return false;
  const words = text.split(' ').length;
  // "Sie treffen sich jeden Montag im Haus." is no name, "… e.V." may be the end of one
  if (words > MOST_WORDS || (words > 6 && /\p{L}{3}[.!?]$/u.test(text))) return false;
  return !/(?:str\.|straße|strasse|weg|platz|allee|gasse) ?\d{1,4} ?[a-z]?$/i.test(text) && !/^\d{5} \p{Lu}/u.test(text);
}

/** A first line that ends with a colon, or after which there is a blank line as nowhere else. */
function isTitle(entries: readonly Entry[]): boolean {
  if (entries[0]!.text.endsWith(':')) return true;
  if (entries.length < 4) return false;
  const gap = (i: number): boolean => entries[i]!.row - entries[i - 1]!.row > 1;
  return gap(1) && !entries.some((_, i) => i > 1 && gap(i));
}
