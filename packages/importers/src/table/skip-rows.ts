import { headingKey } from '../columns/heading-words.ts';
import { ROWS_A_STEP, type Steps } from '../file-task.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { at, type SourceRow } from './raw-table.ts';

/** Quick looks before the closer ones. */
const DRAWN = /^[-=_+*~.:|–—#]/;
const BEGINNING = /^\P{L}*(summ|zwischen|gesamt|insgesamt|total|sum)/iu;
const TOTAL = /^(summen?|zwischensumme|gesamt(summe|zahl|ergebnis|anzahl)?|insgesamt|total|sum)$/;
const TOTAL_OF =
  /^(summe|zwischensumme|gesamtsumme|gesamtzahl|gesamtergebnis|insgesamt|total|gesamt)(der|aller|of)?(akteure|partner|organisationen|vereine|verbindungen|organi[sz]ations|ties|\d+)/;

/** Leaves out rows that are no data, and says so: headings repeated further down, totals at the end, lines and remarks. */
export function* skipRows(
  rows: readonly SourceRow[],
  headings: readonly (string | undefined)[],
  place: { readonly file: string; readonly sheet: string },
  problems: ProblemList,
): Steps<SourceRow[]> {
  const known = headings.map((heading) => heading?.toLowerCase());
  const most = known.filter((heading) => heading !== undefined).length;
  const isData = (row: SourceRow): boolean => {
    const start = row.cells.findIndex((cell) => cell !== '');
    const first = row.cells[start];
    if (first === undefined || (!BEGINNING.test(first.slice(0, 40)) && !DRAWN.test(first) && first.toLowerCase() !== known[start]))
      return true;
    const filled = row.cells.filter((cell) => cell !== '');
    const repeats = row.cells.every((cell, i) => cell === '' || cell.toLowerCase() === known[i]);
    if (filled.length >= Math.min(2, most) && repeats) {
      problems.add({ code: 'repeated-heading', severity: 'note', ...place, ...at(row) });
      return false;
    }
    if (isTotal(filled)) {
      problems.add({ code: 'total-row', severity: 'note', ...place, ...at(row), value: filled[0]! });
      return false;
    }
    if (saysNothing(filled, row.cells[0]!, most)) {
      problems.add({ code: 'row-without-data', severity: 'note', ...place, ...at(row), value: filled.join(' ') });
      return false;
    }
    return true;
  };
  const data: SourceRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (i % ROWS_A_STEP === 0) yield;
    if (isData(row)) data.push(row);
  }
  return data;
}

/** Lines drawn of signs, as in tables of plain text, and remarks behind "# ". */
function saysNothing(filled: readonly string[], first: string, columns: number): boolean {
  if (columns > 1 && filled.length === 1 && first.startsWith('# ')) return true;
  return columns > 1 && filled[0]!.length > 2 && filled.every((cell) => /^[-=_+*~.:|–—]{2,}$/.test(cell.slice(0, 500)));
}

/** "Summe", "Gesamt: 40", "Gesamtzahl der Partner", but not "Gesamtschule Nord" and not "Total Normal e.V.". */
function isTotal(filled: readonly string[]): boolean {
  const [first = '', ...rest] = filled;
  if (!BEGINNING.test(first.slice(0, 40))) return false;
  const key = headingKey(first);
  const numbers = rest.every((cell) => /^[\d.,\s%€+-]*$/.test(cell.slice(0, 40)));
  return (TOTAL.test(key) && numbers) || TOTAL_OF.test(key);
}
