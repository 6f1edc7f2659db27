import type { FileTask, Steps } from '../file-task.ts';
import { isBlank, type RawTable, type SourceRow } from '../table/raw-table.ts';
import { unguardFormula } from '../cells/formula-guard.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseRows } from './parse-rows.ts';
import { plainLines } from './plain-lines.ts';
import { withoutTextFormula, withoutTextFormulas } from './text-formulas.ts';

/** What a line without anything in it may be made of. */
const BLANK = new Set([';', ',', '\t', '|', ' ', '\u00a0', '\n']);

/**
 * Reads the text of a CSV or TSV file into rows. The first `limits.rows` of them, plus the heading, are kept; of the rest only the lines
 * are counted.
 */
export function* readCsv(text: string, { file, role, limits, problems }: FileTask): Steps<RawTable> {
  const lines = withoutBlankEnd(plainLines(text));
  const { delimiter, start } = findDelimiter(lines);
  const rows: SourceRow[] = [];
  const body = withoutTextFormulas(withoutSpaces(start > 0 ? lines.slice(start) : lines, delimiter), delimiter);
  const rest = parseRows(body, delimiter, {
    onRow: (cells, row) => {
      if (!isBlank(cells)) rows.push({ row, cells: plainCells(cells.length === 1 ? split(cells, rows[0]) : cells) });
      return rows.length <= limits.rows;
    },
    onOpenQuote: (row, value) => problems.add({ code: 'unclosed-quote', severity: 'warning', file, row, value: `"${value}` }),
  });
  yield;
  return { file, role, rows, total: rows.length + filledLines(rest, delimiter), decimal: delimiter === ',' ? '.' : ',', records: false };
}

const isGuarded = (cell: string): boolean => cell.startsWith("'") || cell.startsWith('=');
const plainCells = (cells: readonly string[]): readonly string[] => (cells.some(isGuarded) ? cells.map(plainCell) : cells);

/** What stands in the cell without what keeps spreadsheets from running or changing it. */
const plainCell = (cell: string): string => (cell.startsWith('=') ? withoutTextFormula(cell) : unguardFormula(cell));

/** Without the lines of nothing but delimiters that spreadsheets put behind the last row, up to a million of them. */
function withoutBlankEnd(text: string): string {
  let filled = text.length;
  while (filled > 0 && BLANK.has(text[filled - 1]!)) filled -= 1;
  if (filled === 0) return '';
  const end = text.indexOf('\n', filled);
  return end === -1 ? text : text.slice(0, end);
}

/** Without the spaces before a quotation mark that opens a cell (`1, "Haus, Nord"`): with them it would be a sign among others. */
function withoutSpaces(text: string, delimiter: string): string {
  if (!text.includes(`${delimiter} "`)) return text;
  const sign = delimiter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
  return text.replace(new RegExp(`${sign} +"(?!")`, 'g'), () => `${delimiter}"`);
}

/** The cells of a line that was separated by another sign than the first one, as happens where lines are pasted together. */
function split(cells: readonly string[], heading: SourceRow | undefined): readonly string[] {
  const wanted = heading?.cells.length ?? 0;
  if (wanted < 3 || cells[0]!.includes('\n')) return cells;
  for (const other of [';', ',', '\t', '|']) {
    let found: readonly string[] = cells;
    if (cells[0]!.includes(other)) parseRows(cells[0]!, other, { onRow: (parts) => void (found = parts) });
    if (found.length === wanted) return found;
  }
  return cells;
}

/** How many lines hold more than delimiters and spaces. */
function filledLines(text: string, delimiter: string): number {
  const empty = new Set([delimiter, ' ', '\t', '\u00a0', '"']);
  let count = 0;
  let filled = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n') {
      if (filled) count += 1;
      filled = false;
    } else if (!filled) filled = !empty.has(character);
  }
  return filled ? count + 1 : count;
}
