import type { ProblemList } from '../problems/problem-list.ts';
import type { Limits } from '../limits.ts';
import type { TableRole } from '../read-options.ts';
import { isBlank, type RawTable, type SourceRow } from '../table/raw-table.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseRows } from './parse-rows.ts';

/** Reads the text of a CSV or TSV file into rows; the first `limits.rows` of them, plus the heading, are kept. */
export function readCsv(text: string, file: string, role: TableRole | undefined, limits: Limits, problems: ProblemList): RawTable {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const { delimiter, start } = findDelimiter(lines);
  const rows: SourceRow[] = [];
  let total = 0;
  parseRows(
    start > 0 ? lines.slice(start) : lines,
    delimiter,
    (cells, row) => {
      if (isBlank(cells)) return;
      total += 1;
      if (total <= limits.rows + 1) rows.push({ row, cells });
    },
    (row, value) => problems.add({ code: 'unclosed-quote', severity: 'warning', file, row, value: `"${value}` }),
  );
  return { file, role, rows, total, decimal: delimiter === ',' ? '.' : ',', records: false };
}
