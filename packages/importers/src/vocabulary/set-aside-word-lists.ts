import type { ProblemList } from '../problems/problem-list.ts';
import type { RawTable } from '../table/raw-table.ts';
import { isWordList } from './word-columns.ts';

/** The tables that are not lists of words; those are reported, because no partners can be made of them. */
export function setAsideWordLists(tables: readonly RawTable[], problems: ProblemList): readonly RawTable[] {
  const alone = tables.every(isWords);
  return tables.filter((table) => {
    if (!isWords(table)) return true;
    problems.add({
      code: 'word-list',
      severity: alone ? 'error' : 'note',
      file: table.file,
      ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      value: String(table.total - 1),
    });
    return false;
  });
}

const isWords = ({ role, rows, hsds }: RawTable): boolean =>
  hsds === undefined
    ? role === undefined && rows.length > 1 && isWordList(rows[0]!.cells)
    : hsds === 'taxonomy' || hsds === 'taxonomy_term';
