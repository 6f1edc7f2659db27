import { guessColumns, headingOf, type SheetColumn } from '../columns/guess-columns.ts';
import type { TableRole } from '../read-options.ts';
import type { CellColumn } from './cell-table.ts';

/** A record with what its file said in columns that the model has no field for. */
interface WithOwn {
  readonly extra: Readonly<Record<string, string>> | undefined;
}

/** Where the columns of a file's own go. */
interface OwnColumns {
  /** Empty columns that stand before them, so that none of them is taken for something else. */
  readonly guards: readonly CellColumn[];
  /** The headings that are written. */
  readonly own: readonly string[];
  /** The rows of the records that have a cell under a heading that is not written. */
  readonly lost: readonly number[];
}

/** Names of what every object has: no safe keys, and left out by reading. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Arranges the columns of a file's own ("Farbe", "Aktenzeichen") behind those of the fields. A column that is called "Website" though the
 * model keeps it aside would come back as the website; an empty column of the real heading before it prevents that.
 *
 * @param sameHeadings whether a heading may occur twice
 * @param anyOrder whether those of the fields may come behind them
 */
export function arrangeOwn(
  known: readonly CellColumn[],
  records: readonly WithOwn[],
  role: TableRole,
  sameHeadings: boolean,
  anyOrder: boolean,
): OwnColumns {
  const every = [...new Set(records.flatMap(({ extra }) => Object.keys(extra ?? {})))];
  if (every.length === 0) return { guards: [], own: [], lost: [] };
  const taken = known.map(({ heading }) => heading);
  let own = every.filter((heading) => heading.trim() !== '' && !RESERVED.has(heading) && (sameHeadings || !taken.includes(heading)));
  let mistaken = mistakenFor(own, taken, records, role, anyOrder);
  const guards = sameHeadings ? mistaken.map(({ field }): CellColumn => ({ field, heading: headingOf(field!, role) })) : [];
  // without the first that is taken for a field, the next may be
  while (!sameHeadings && mistaken.length > 0) {
    const wrong = new Set(mistaken.map(({ heading }) => heading));
    own = own.filter((heading) => !wrong.has(heading));
    mistaken = mistakenFor(own, taken, records, role, anyOrder);
  }
  const written = new Set(own);
  const isLost = ({ extra }: WithOwn): boolean => Object.keys(extra ?? {}).some((heading) => !written.has(heading));
  return { guards, own, lost: records.flatMap((record, row) => (isLost(record) ? [row] : [])) };
}

/** The columns of the file's own that reading would take for a field. */
function mistakenFor(
  own: readonly string[],
  taken: readonly string[],
  records: readonly WithOwn[],
  role: TableRole,
  anyOrder: boolean,
): SheetColumn[] {
  // of two columns that mean the same the first one counts, and records have no order of columns
  const headings = anyOrder ? [...own, ...taken] : [...taken, ...own];
  const isOwn = (index: number): boolean => (anyOrder ? index < own.length : index >= taken.length);
  const cells = (index: number): string[] => records.map(({ extra }) => extra?.[headings[index] ?? ''] ?? '');
  return guessColumns(headings, role, [], cells).filter(({ index, field }) => isOwn(index) && field !== undefined && field !== 'colour');
}
