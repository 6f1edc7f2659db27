import { hasContactData, isBirthDate, withoutContactData } from '../cells/contact-data.ts';
import { isPersonName, namesPerson } from '../cells/person-name.ts';
import { joinList, splitQuoted } from '../cells/quoted-list.ts';
import { parseWebsite } from '../cells/website.ts';
import type { ColumnField } from '../columns/column-field.ts';
import { headingKey } from '../columns/heading-words.ts';
import type { SheetColumn } from '../columns/guess-columns.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableRole } from '../read-options.ts';
import { at, type SourceRow } from './raw-table.ts';

/**
 * What becomes of a cell in which something about a person stands, where what is said there could be published. `name`: it stays, because
 * others refer to it, and the organisation is kept back. `aside`: it moves to the record's own columns. `list`: only the words that
 * say it. `cut`: only the address or number. `kept`: it is never published, so it is only reported.
 */
type Care = 'name' | 'aside' | 'list' | 'cut' | 'kept';

const CARE: Readonly<Record<TableRole, Readonly<Partial<Record<ColumnField, Care>>>>> = {
  organisations: {
    id: 'name',
    name: 'name',
    shortName: 'aside',
    kind: 'aside',
    network: 'aside',
    description: 'aside',
    website: 'aside',
    topics: 'list',
    targetGroups: 'list',
    places: 'list',
    groups: 'list',
    needs: 'cut',
    funder: 'kept',
  },
  ties: { from: 'name', to: 'name', kind: 'aside', note: 'kept' },
  needs: { who: 'name', topic: 'cut', targetGroup: 'list', place: 'list', source: 'kept' },
  meetings: { attendees: 'name', topic: 'kept' },
  roles: { name: 'kept', holder: 'name', deputy: 'name', represents: 'kept' },
  cities: { name: 'kept', region: 'kept' },
};

/** What is said about a person in this text: a way to reach somebody, or a name. */
function personal(text: string, field: ColumnField): 'contact' | 'name' | undefined {
  if (hasContactData(text)) return field === 'website' && parseWebsite(text) === undefined ? undefined : 'contact';
  if (field === 'website' || field === 'id') return undefined;
  if (isPersonName(text)) return 'name';
  if (field === 'name' || field === 'from' || field === 'to') return undefined;
  return namesPerson(text) ? 'name' : isBirthDate(text) ? 'contact' : undefined;
}

/**
 * Reports the cells in which an e-mail address, a telephone number, a date of birth or the name of a person stands, never with what
 * they say, and takes care that it cannot be published: it moves to `aside` of its row, and who bears a person's name is `withheld`.
 *
 * @param allowed headings of the columns in which it is meant to be published
 * @returns the rows, those without a finding as they were. Complexity: linear in the cells.
 */
export function keepPersonalCells(
  rows: readonly SourceRow[],
  columns: readonly SheetColumn[],
  table: { readonly file: string; readonly sheet: string; readonly role: TableRole; readonly problems: ProblemList },
  allowed: readonly string[],
): SourceRow[] {
  const { file, sheet, role, problems } = table;
  const open = new Set(allowed.map(headingKey));
  const watched = columns.flatMap(({ index, heading, field }) => {
    const care = field && CARE[role][field];
    return field && care && !open.has(headingKey(heading)) ? [{ index, heading, field, care }] : [];
  });
  return rows.map((row) => {
    let cells: string[] | undefined;
    let aside: Map<string, string> | undefined;
    let withheld: true | undefined;
    for (const { index, heading, field, care } of watched) {
      const cell = row.cells[index] ?? '';
      const found = cell.length < 5 ? undefined : personalPart(cell, field, care);
      if (found === undefined) continue;
      const place = { file, sheet, ...at(row), column: heading };
      problems.add({ code: 'personal-cell', severity: 'warning', ...place, ...(found === 'name' ? { hint: 'name' } : {}) });
      if (care === 'kept') continue;
      if (care === 'name') {
        withheld = true;
        continue;
      }
      cells ??= [...row.cells];
      cells[index] = care === 'aside' ? '' : withoutPersonalWords(cell, field, care);
      (aside ??= new Map()).set(heading, cell);
    }
    if (!cells && !withheld) return row;
    return { ...row, ...(cells && { cells }), ...(aside && { aside }), ...(withheld && { withheld }) };
  });
}

/** In a list each word is looked at by itself. */
function personalPart(cell: string, field: ColumnField, care: Care): 'contact' | 'name' | undefined {
  const whole = personal(cell, field);
  if (whole !== undefined || care === 'aside' || field === 'name' || !/[\n;|,]/.test(cell)) return whole;
  for (const { text } of splitQuoted(cell)) {
    const part = personal(text, field);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** The list without the words that say something about a person, its separators as they were. */
function withoutPersonalWords(cell: string, field: ColumnField, care: Care): string {
  let rest = '';
  for (const { text, before } of splitQuoted(cell)) {
    const word = care === 'cut' ? withoutContactData(text) : text;
    if (word === '' || personal(word, field) !== undefined) continue;
    rest += (rest === '' ? '' : before === ',' ? ', ' : before) + joinList([word]);
  }
  return rest;
}
