import { expectation } from '@netz-map/core';
import { finish } from './finish.ts';
import { LIMITS } from './limits.ts';
import { ProblemList } from './problems/problem-list.ts';
import type { ReadOptions, Table } from './read-options.ts';
import type { ReadResult } from './read-result.ts';
import { isBlank, type RawTable, type SourceRow } from './table/raw-table.ts';

/**
 * Reads tables of text, for example `<table>` elements of the page, as {@link readFiles} reads files.
 *
 * @throws TypeError when `tables` is no array of tables with rows.
 * @remarks Complexity: linear in the cells.
 */
export function readTables(tables: readonly Table[], options: ReadOptions = {}): ReadResult {
  if (!Array.isArray(tables)) throw expectation('@netz-map/importers/read-tables', 'an array of tables', tables);
  const limits = { ...LIMITS, ...options.limits };
  const problems = new ProblemList();
  const raw = (tables as readonly Table[]).map(({ name, role, rows, firstRow = 1 }): RawTable => {
    if (!Array.isArray(rows)) throw expectation('@netz-map/importers/read-tables', 'every table to have an array of rows', rows);
    const filled: SourceRow[] = [];
    let total = 0;
    rows.forEach((cells, i) => {
      if (isBlank(cells)) return;
      total += 1;
      if (total <= limits.rows + 1) filled.push({ row: firstRow + i, cells });
    });
    return { file: name, role, rows: filled, total, decimal: ',', records: false };
  });
  const steps = finish(raw, undefined, options, limits, problems);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
