import { countHeadings } from '../columns/heading-words.ts';
import type { TableRole } from '../read-options.ts';
import type { SourceRow } from './raw-table.ts';

/** Titles and remarks may stand before the headings, but not more than this. */
const SEARCHED = 20;

/**
 * Finds the row of the headings: the one with most words that we know as headings among the first twenty, the first of equals.
 * A row counts only if at least half of what it says are such words, or if it is the first.
 *
 * @returns its index in `rows`; 0 when no row has a known heading
 */
export function findHeading(rows: readonly SourceRow[], role: TableRole | undefined): number {
  let best = 0;
  let most = rows.length > 0 ? countHeadings(rows[0]!.cells, role) : 0;
  for (let i = 1; i < Math.min(rows.length, SEARCHED); i++) {
    const { cells } = rows[i]!;
    const known = countHeadings(cells, role);
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (known > most && known * 2 >= filled) [best, most] = [i, known];
  }
  return best;
}
