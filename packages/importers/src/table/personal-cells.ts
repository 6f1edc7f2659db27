import { isBirthDate } from '../cells/contact-data.ts';
import { addressSaysPerson, type SaidOfPerson, saysPerson, sentenceSaysPerson, withoutPersons } from '../cells/says-person.ts';
import { joinList, splitQuoted } from '../cells/quoted-list.ts';
import { parseWebsite } from '../cells/website.ts';
import type { ColumnField } from '../columns/column-field.ts';
import { headingKey } from '../columns/heading-words.ts';
import { ROWS_A_STEP, type Steps } from '../file-task.ts';
import type { SheetColumn } from '../columns/guess-columns.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableRole } from '../read-options.ts';
import { at, type SourceRow } from './raw-table.ts';

/**
 * What becomes of a cell in which something about a person stands, where what is said there could be published. `name`: it stays, because
 * others refer to it, and the organisation is kept back. `aside`: it moves to the record's own columns. `words`: only what
 * says it is taken out. `kept`: it is never published, so it is only reported.
 */
type Care = 'name' | 'aside' | 'words' | 'kept';

const CARE: Readonly<Record<TableRole, Readonly<Partial<Record<ColumnField, Care>>>>> = {
  organisations: {
    id: 'name',
    name: 'name',
    shortName: 'aside',
    kind: 'aside',
    network: 'aside',
    description: 'aside',
    website: 'aside',
    topics: 'words',
    targetGroups: 'words',
    places: 'words',
    groups: 'words',
    needs: 'words',
    funder: 'kept',
  },
  ties: { from: 'name', to: 'name', kind: 'aside', note: 'kept' },
  needs: { who: 'name', topic: 'words', targetGroup: 'words', place: 'words', source: 'kept' },
  meetings: { attendees: 'name', topic: 'kept' },
  roles: { name: 'kept', holder: 'name', deputy: 'name', represents: 'kept' },
  cities: { name: 'kept', region: 'kept' },
};

/** Nothing about a person is shorter. */
const SHORTEST = 5;
/** How many different cells of a column are remembered: as many as a large network has partners. */
const REMEMBERED = 10_000;

/** A name that is a day is odd, but nobody's date of birth. */
const WITHOUT_DAYS: ReadonlySet<ColumnField> = new Set(['id', 'name', 'from', 'to', 'who', 'attendees', 'holder', 'deputy']);

/** What the cell says about a person. An address that is no address of a website is reported as such. */
function personal(text: string, field: ColumnField): SaidOfPerson | undefined {
  if (field === 'website') return parseWebsite(text) === undefined ? undefined : addressSaysPerson(text);
  const said = field === 'description' ? sentenceSaysPerson(text) : saysPerson(text);
  return said ?? (WITHOUT_DAYS.has(field) || !isBirthDate(text) ? undefined : 'contact');
}

/** {@link personal} for columns in which the same cells come again and again; where names stand, the same ones in several columns. */
class Memory {
  readonly #columns = new Map<ColumnField | undefined, Map<string, SaidOfPerson | 'nothing'>>();

  of(field: ColumnField): (cell: string) => SaidOfPerson | undefined {
    const key = WITHOUT_DAYS.has(field) ? undefined : field;
    const seen = this.#columns.get(key) ?? new Map<string, SaidOfPerson | 'nothing'>();
    this.#columns.set(key, seen);
    return (cell) => {
      let said = seen.get(cell);
      if (said === undefined) {
        said = personal(cell, field) ?? 'nothing';
        if (seen.size < REMEMBERED) seen.set(cell, said);
      }
      return said === 'nothing' ? undefined : said;
    };
  }
}

/**
 * Reports the cells in which an e-mail address, a telephone number, a date of birth or the name of a person stands, never with what
 * they say, and takes care that it cannot be published: it moves to `aside` of its row, and who bears a person's name is `withheld`.
 *
 * @param allowed headings of the columns in which it is meant to be published
 * @returns the rows, those without a finding as they were. Complexity: linear in the cells.
 */
export function* keepPersonalCells(
  rows: readonly SourceRow[],
  columns: readonly SheetColumn[],
  table: { readonly file: string; readonly sheet: string; readonly role: TableRole; readonly problems: ProblemList },
  allowed: readonly string[],
): Steps<SourceRow[]> {
  const { file, sheet, role, problems } = table;
  const open = new Set(allowed.map(headingKey));
  const memory = new Memory();
  const watched = columns.flatMap(({ index, heading, field }) => {
    const care = field && CARE[role][field];
    return field && care && !open.has(headingKey(heading)) ? [{ index, heading, field, care, said: memory.of(field) }] : [];
  });
  const discreet = (row: SourceRow): SourceRow => {
    let cells: string[] | undefined;
    let aside: Map<string, string> | undefined;
    let withheld: SourceRow['withheld'];
    for (const { index, heading, field, care, said } of watched) {
      const cell = row.cells[index] ?? '';
      const found = cell.length < SHORTEST ? undefined : said(cell);
      if (found === undefined) continue;
      const place = { file, sheet, ...at(row), column: heading };
      problems.add({ code: 'personal-cell', severity: 'warning', ...place, ...(found === 'name' ? { hint: 'name' } : {}) });
      if (care === 'kept') continue;
      if (care === 'name') {
        withheld = withheld === 'contact' ? withheld : found;
        continue;
      }
      cells ??= [...row.cells];
      cells[index] = care === 'aside' ? '' : withoutPersonalWords(cell, field);
      (aside ??= new Map()).set(heading, cell);
    }
    if (!cells && !withheld) return row;
    return { ...row, ...(cells && { cells }), ...(aside && { aside }), ...(withheld && { withheld }) };
  };
  const kept: SourceRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (i % ROWS_A_STEP === 0) yield;
    kept.push(discreet(row));
  }
  return kept;
}

/** The list without the words that say something about a person, its separators as they were. */
function withoutPersonalWords(cell: string, field: ColumnField): string {
  let rest = '';
  // numbers and names have signs in them that separate words
  for (const { text, before } of splitQuoted(withoutPersons(cell))) {
    if (personal(text, field) !== undefined) continue;
    rest += (rest === '' ? '' : before === ',' ? ', ' : before) + joinList([text]);
  }
  return rest;
}
