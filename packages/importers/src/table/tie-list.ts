import { foldName } from '@netz-map/core';
import { countHeadings } from '../columns/heading-words.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { cleanText } from '../text/clean-text.ts';
import { findHeading } from './find-heading.ts';
import type { RawTable } from './raw-table.ts';

/** Fewer rows show no pattern. */
const FEWEST = 3;
/** No name of an organisation is longer. */
const LONGEST = 150;

/**
 * Makes a table of ties out of two columns of names without headings, as programs write lists of edges. It is one if nothing is a heading that
 * we know, if every row says exactly two things, and if at least half of those on the right also stand on the left, two or more of them.
 * "Haus; Leipzig" never looks like that.
 *
 * @returns the list under the headings "Von" and "Zu"; `undefined` when it is none. Complexity: linear in the characters.
 */
export function tieList(table: RawTable, problems: ProblemList): RawTable | undefined {
  const { file, sheet, rows, role } = table;
  if (table.records || (role !== undefined && role !== 'ties') || rows.length < FEWEST) return undefined;
  const start = rows.slice(0, 40);
  if (start.some(({ cells }) => !isPair(cells)) || countHeadings(start[findHeading(start, role)]!.cells) > 1) return undefined;
  if (countHeadings(start[0]!.cells) > 0 || !rows.every(({ cells }) => isPair(cells))) return undefined;
  const left = new Set(rows.map(({ cells }) => keyOf(cells[0]!)));
  const right = new Set(rows.map(({ cells }) => keyOf(cells[1]!)));
  const both = [...right].filter((name) => left.has(name)).length;
  if (both < 2 || both * 2 < right.size || !rows.every(({ cells }) => /\p{L}{2}/u.test(cells[0]! + cells[1]!))) return undefined;
  problems.add({ code: 'heading-missing', severity: 'note', file, ...(sheet === undefined ? {} : { sheet }), hint: 'ties' });
  return { ...table, role: 'ties', rows: [{ row: 0, cells: ['Von', 'Zu'] }, ...rows], total: table.total + 1 };
}

const keyOf = (cell: string): string => foldName(cleanText(cell));

const isPair = (cells: readonly string[]): boolean =>
  [cells[0], cells[1]].every((cell) => cell !== undefined && cell.trim() !== '' && cell.length <= LONGEST) &&
  cells.slice(2).every((cell) => cell.trim() === '');
