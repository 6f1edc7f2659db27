import { parseDate } from '../cells/date.ts';
import type { TableRole } from '../read-options.ts';
import { headingKey, meaningOf, type HeadingMeaning } from './heading-words.ts';

/** How many cells are looked at. */
const SAMPLE = 200;

/**
 * What a heading means where its usual meaning does not fit the table: "Stand" above dates is the last contact, not the stage of a tie;
 * "Träger" is the name where nothing else is.
 *
 * @returns `undefined`: it means what it usually does
 */
export function otherMeaning(
  heading: string,
  role: TableRole,
  headings: readonly (string | undefined)[],
  cells: () => Iterable<string>,
): HeadingMeaning | undefined {
  const key = headingKey(heading);
  if (role === 'ties' && key === 'stand' && mostAreDates(cells())) return meaningOf('Datum', 'ties');
  if (role === 'organisations' && key === 'traeger' && !headings.some(isName)) return meaningOf('Verein', 'organisations');
  return undefined;
}

const isName = (heading: string | undefined): boolean =>
  heading !== undefined && meaningOf(heading, 'organisations')?.field.field === 'name';

function mostAreDates(cells: Iterable<string>): boolean {
  let filled = 0;
  let dates = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled += 1;
    if ('day' in parseDate(cell, true)) dates += 1;
    if (filled === SAMPLE) break;
  }
  return dates * 2 > filled;
}
