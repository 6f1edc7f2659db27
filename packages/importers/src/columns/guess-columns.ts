import type { ColumnChoice, TableRole } from '../read-options.ts';
import type { ColumnGuess } from '../read-result.ts';
import type { ColumnField } from './column-field.ts';
import { FIELDS } from './fields.ts';
import { otherMeaning } from './other-meaning.ts';
import { headingKey, meaningOf, type HeadingMeaning } from './heading-words.ts';

/** A column of a table and what it was taken for. */
export interface SheetColumn {
  readonly index: number;
  /** As it stands in the file; the letters a spreadsheet gives it when it has none. */
  readonly heading: string;
  readonly field: ColumnField | undefined;
  readonly how: ColumnGuess['how'];
  /** Heading of the column that was preferred for the same field. */
  readonly duplicateOf?: string | undefined;
  /** A second column of ids; ties may use either. */
  readonly alias?: true | undefined;
}

/**
 * Gives each field of the table the column that says it most clearly, and each column at most one field.
 *
 * @param headings all headings, blank ones as `undefined` (their column is empty)
 * @param chosen what the caller knows better
 * @param cells the cells of a column, asked when its heading says nothing
 */
export function guessColumns(
  headings: readonly (string | undefined)[],
  role: TableRole,
  chosen: readonly ColumnChoice[],
  cells: (index: number) => Iterable<string>,
): SheetColumn[] {
  const choices = new Map(chosen.map(({ column, field }) => [headingKey(column), field]));
  const silent = new Set<number>();
  const claims = headings.map((heading, index) => {
    if (heading === undefined || choices.has(headingKey(heading))) return undefined;
    const meaning = otherMeaning(heading, role, headings, () => cells(index)) ?? meaningOf(heading, role);
    if (meaning !== 'nothing') return meaning;
    silent.add(index);
    return undefined;
  });
  const taken = new Map<ColumnField, number>();
  headings.forEach((heading, index) => {
    const field = heading === undefined ? undefined : choices.get(headingKey(heading));
    if (field !== undefined && !taken.has(field)) taken.set(field, index);
  });
  for (const index of [...claims.keys()].sort((a, b) => (claims[a]?.rank ?? 0) - (claims[b]?.rank ?? 0) || a - b)) {
    const claim = claims[index];
    if (claim && !taken.has(claim.field.field)) taken.set(claim.field.field, index);
  }
  const columns: SheetColumn[] = [];
  headings.forEach((heading, index) => {
    if (heading === undefined || silent.has(index)) return;
    const claim = claims[index];
    const choice = choices.has(headingKey(heading));
    const field = choice ? choices.get(headingKey(heading)) : claim?.field.field;
    const winner = field === undefined ? undefined : taken.get(field);
    if (field !== undefined && winner === index) columns.push({ index, heading, field, how: choice ? 'chosen' : howOf(claim!) });
    else if (claim && claim.strength !== 'weak')
      columns.push({ index, heading, field: undefined, how: undefined, duplicateOf: headings[winner!] });
    else if (claim?.field.field === 'id') columns.push({ index, heading, field: undefined, how: undefined, alias: true });
    else columns.push({ index, heading, field: undefined, how: choice ? 'chosen' : undefined });
  });
  return role === 'organisations' && !taken.has('website') ? withWebsite(columns, cells) : columns;
}

const howOf = (claim: HeadingMeaning): 'exact' | 'synonym' => (claim.strength === 'exact' ? 'exact' : 'synonym');

/** A column of which nearly every cell is a web address is the website, whatever its heading. */
function withWebsite(columns: SheetColumn[], cells: (index: number) => Iterable<string>): SheetColumn[] {
  const at = columns.findIndex(({ field, how, index }) => {
    if (field !== undefined || how === 'chosen') return false;
    let filled = 0;
    let addresses = 0;
    for (const cell of cells(index)) {
      if (cell === '') continue;
      filled += 1;
      if (/^https?:\/\//i.test(cell)) addresses += 1;
      if (filled === 200) break;
    }
    return filled > 1 && addresses >= filled * 0.8;
  });
  return columns.map((column, i) => (i === at ? { ...column, field: 'website', how: 'content' } : column));
}

/** The recommended heading of a field, for sentences. */
export function headingOf(field: ColumnField, role: TableRole): string {
  return FIELDS[role].find((words) => words.field === field)?.heading ?? field;
}
