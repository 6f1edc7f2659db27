import type { CellTable } from './cell-table.ts';
import type { ExportLoss } from './written.ts';

/** What tables leave out: columns of the file's own whose headings cannot be kept. */
export function lostColumns(tables: readonly CellTable[]): ExportLoss[] {
  return tables.flatMap(({ role, lost }): ExportLoss[] =>
    lost.length === 0 ? [] : [{ what: role === 'ties' ? 'tie-fields' : 'organisation-fields', count: lost.length }],
  );
}
