import { DIRECTION, parseChoice, STATUS } from '../cells/choices.ts';
import { parseDate } from '../cells/date.ts';
import type { TableRole } from '../read-options.ts';
import { headingKey, meaningOf, type HeadingMeaning } from './heading-words.ts';

/** How many cells are looked at. */
const SAMPLE = 200;

/** Headings under which programs say whether a tie goes one way or both. */
const DIRECTIONS = new Set(['type', 'typ', 'direction', 'richtung', 'directed', 'gerichtet']);

/**
 * What a heading means where its usual meaning does not fit the table: "Stand" above dates is the last contact, not the stage of a tie;
 * "Träger" is the name where nothing else is; "State" above "active" is no place; "Type" above "Directed" and "Undirected" is a direction, not
 * a kind of tie.
 *
 * @returns `undefined`: it means what it usually does; `nothing`: another column says it more exactly
 */
export function otherMeaning(
  heading: string,
  role: TableRole,
  headings: readonly (string | undefined)[],
  cells: () => Iterable<string>,
): HeadingMeaning | 'nothing' | undefined {
  const key = headingKey(heading);
  if (role === 'ties' && key === 'stand' && mostAreDates(cells())) return meaningOf('Datum', 'ties');
  if (role === 'ties' && DIRECTIONS.has(key) && areWordsOf(DIRECTION, cells()))
    return headings.some((other) => other !== undefined && headingKey(other) === 'gegenseitig')
      ? 'nothing'
      : meaningOf('Gegenseitig', 'ties');
  if (role === 'organisations' && key === 'state' && areWordsOf(STATUS, cells())) return meaningOf('Status', 'organisations');
  if (role === 'organisations' && key === 'traeger' && !headings.some(isName)) return meaningOf('Verein', 'organisations');
  return undefined;
}

const isName = (heading: string | undefined): boolean =>
  heading !== undefined && meaningOf(heading, 'organisations')?.field.field === 'name';

/** Whether there are any, and nothing else. */
function areWordsOf(words: Parameters<typeof parseChoice>[1], cells: Iterable<string>): boolean {
  let some = false;
  for (const cell of cells) {
    if (cell === '') continue;
    if (parseChoice(cell, words) === undefined) return false;
    some = true;
  }
  return some;
}

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
