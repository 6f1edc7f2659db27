import type { FileTask, Steps } from '../file-task.ts';
import { isBlank, type RawTable, type SourceRow } from '../table/raw-table.ts';
import { unguardFormula } from '../writing/formula-guard.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseRows } from './parse-rows.ts';

/**
 * Reads the text of a CSV or TSV file into rows. The first `limits.rows` of them, plus the heading, are kept; of the rest only the lines
 * are counted.
 */
export function* readCsv(text: string, { file, role, limits, problems }: FileTask): Steps<RawTable> {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const { delimiter, start } = findDelimiter(lines);
  const rows: SourceRow[] = [];
  const rest = parseRows(start > 0 ? lines.slice(start) : lines, delimiter, {
    onRow: (cells, row) => {
      if (!isBlank(cells)) rows.push({ row, cells: cells.map(unguardFormula) });
      return rows.length <= limits.rows;
    },
    onOpenQuote: (row, value) => problems.add({ code: 'unclosed-quote', severity: 'warning', file, row, value: `"${value}` }),
  });
  yield;
  return { file, role, rows, total: rows.length + filledLines(rest, delimiter), decimal: delimiter === ',' ? '.' : ',', records: false };
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
