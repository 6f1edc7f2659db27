import { cellText } from '../cells-of.ts';
import type { PlannedColumn, SheetPlan } from './sheet-plan.ts';

const NARROWEST = 9;
const WIDEST = 40;
/** Points of one line of text, and how many lines of a long text are seen at once. */
const LINE = 15;
const MOST_LINES = 6;

/** How wide each column is, in characters: as wide as its widest cell, within bounds. */
export function columnWidths({ columns, rows }: SheetPlan): number[] {
  return columns.map(({ heading, width: least = NARROWEST }, index) => {
    // headings may take several lines, and a sign to filter stands beside their last word
    let width = heading.split(' ').reduce((most, word) => Math.max(most, word.length + 4), least);
    for (const row of rows) {
      const cell = row[index];
      if (cell !== undefined) width = Math.max(width, cellText(cell, ',').length + 2);
      if (width >= WIDEST) return Math.max(WIDEST, least);
    }
    return width;
  });
}

/** How high the row of the headings is, in points; not every program finds out by itself. */
export function headingHeight(columns: readonly PlannedColumn[], widths: readonly number[]): number | undefined {
  return height(columns.map(({ heading }, i) => linesOf(heading, widths[i]! - 3)));
}

/** How high a row is, in points; `undefined` for one line. */
export function rowHeight(row: SheetPlan['rows'][number], widths: readonly number[]): number | undefined {
  return height(row.map((cell, i) => (cell === undefined ? 1 : linesOf(cellText(cell, ','), widths[i]!))));
}

function height(lines: readonly number[]): number | undefined {
  const most = lines.reduce((a, b) => Math.max(a, b), 1);
  return most === 1 ? undefined : Math.min(most, MOST_LINES) * LINE;
}

/** How many lines a text takes when it is wrapped between words. */
function linesOf(text: string, width: number): number {
  if (text.length < width && !text.includes('\n')) return 1;
  let lines = 0;
  for (const line of text.slice(0, MOST_LINES * WIDEST).split('\n')) {
    lines += 1;
    let filled = 0;
    for (const word of line.split(' ')) {
      if (filled > 0 && filled + word.length > width) {
        lines += 1;
        filled = 0;
      }
      filled += word.length + 1;
    }
  }
  return lines;
}
