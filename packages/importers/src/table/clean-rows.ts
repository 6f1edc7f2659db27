import { ROWS_A_STEP, type Steps } from '../file-task.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { cleanText } from '../text/clean-text.ts';
import type { SourceRow } from './raw-table.ts';
import { at } from './raw-table.ts';

/** Tags and character references: harmless here, because text stays text, but nobody's name. */
const MARKUP = /<[a-z!/?]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** Anything for which {@link cleanCell} might have work to do: nearly no cell has it. */
const LOOK = /^[\s']|\s$|[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u02b0-\uffff\t<&]/;

/** Cleans one cell, cuts it at the limit, and reports what was done to it. */
export function cleanCell(
  text: string,
  place: { file: string; sheet: string; row?: number; path?: string; column?: string },
  limit: number,
  problems: ProblemList,
): string {
  let cut = text;
  if (text.length > limit) {
    cut = text.slice(0, limit);
    problems.add({ code: 'cell-too-long', severity: 'warning', ...place, value: cut.slice(0, 200), hint: String(limit) });
  }
  const removed = new Set<'control-characters' | 'bidi-control' | 'invisible-characters'>();
  const clean = cleanText(cut, (kind) => removed.add(kind));
  for (const code of removed) problems.add({ code, severity: 'warning', ...place, value: clean });
  if ((clean.includes('<') || clean.includes('&')) && MARKUP.test(clean))
    problems.add({ code: 'markup-in-text', severity: 'note', ...place, value: clean });
  if (clean.includes('\ufffd')) problems.add({ code: 'garbled-text', severity: 'warning', ...place, value: clean });
  return clean;
}

/** {@link cleanCell} for the rows below the headings. Cells beyond the headings are dropped here; who calls has reported them. */
export function* cleanRows(
  rows: readonly SourceRow[],
  headings: readonly (string | undefined)[],
  table: { readonly file: string; readonly sheet: string; readonly limit: number; readonly problems: ProblemList },
): Steps<SourceRow[]> {
  const { file, sheet, limit, problems } = table;
  const clean: SourceRow[] = [];
  for (const row of rows) {
    if (clean.length % ROWS_A_STEP === 0) yield;
    // nearly every row is clean already: it is not copied
    if (row.cells.length === headings.length && row.cells.every((text) => text.length <= limit && !LOOK.test(text))) {
      clean.push(row);
      continue;
    }
    const cells = headings.map((heading, i) => {
      const text = row.cells[i] ?? '';
      if (text === '') return '';
      return cleanCell(text, { file, sheet, ...at(row), ...(heading === undefined ? {} : { column: heading }) }, limit, problems);
    });
    clean.push({ row: row.row, path: row.path, cells });
  }
  return clean;
}
