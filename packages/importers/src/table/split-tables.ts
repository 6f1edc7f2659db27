import { countHeadings } from '../columns/heading-words.ts';
import { recogniseRole } from '../columns/recognise-role.ts';
import { cleanText } from '../text/clean-text.ts';
import type { RawTable, SourceRow } from './raw-table.ts';

/** Further tables below this are no table that somebody typed. */
const SEARCHED = 5000;

/**
 * The tables that stand below each other in one file or sheet, with a blank line between them: where the row after a blank line, or after a
 * title below it, is nothing but headings, of another table than the one above.
 *
 * @returns the table itself where there is only one. Complexity: linear in the rows.
 */
export function splitTables(table: RawTable): RawTable[] {
  const { rows, total, records, role } = table;
  if (records || role !== undefined) return [table];
  const starts: number[] = [0];
  let above: string | undefined;
  for (let i = 1; i < Math.min(rows.length, SEARCHED); i++) {
    const isBehindGap = (at: number): boolean => at > 0 && rows[at]!.row - rows[at - 1]!.row > 1;
    const first = isBehindGap(i) ? i : isBehindGap(i - 1) && isTitle(rows[i - 1]!) ? i - 1 : undefined;
    if (first === undefined) continue;
    const begins = headingsOf(rows[i]!);
    if (begins === undefined) continue;
    above ??= rows
      .slice(0, Math.min(i, 20))
      .map(headingsOf)
      .find((found) => found !== undefined);
    if (above === undefined || begins === above) continue;
    starts.push(first);
    above = begins;
  }
  if (starts.length === 1) return [table];
  return starts.map((start, i): RawTable => {
    const end = starts[i + 1];
    return { ...table, rows: rows.slice(start, end), total: (end ?? total) - start };
  });
}

/** A row that says one thing, as "Beziehungen". */
function isTitle({ cells }: SourceRow): boolean {
  let filled = 0;
  for (const cell of cells) if (cell.trim() !== '' && ++filled > 1) return false;
  return filled === 1;
}

/** Which table the row is the heading of, if it says nothing else. */
function headingsOf({ cells }: SourceRow): string | undefined {
  const filled = cells.slice(0, 256).flatMap((cell) => {
    const text = cell.length > 60 ? '' : cleanText(cell);
    return cell === '' ? [] : [text];
  });
  if (filled.length < 2 || countHeadings(filled) < filled.length) return undefined;
  return recogniseRole(filled, '');
}
