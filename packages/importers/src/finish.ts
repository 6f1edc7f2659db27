import type { Network } from '@netz-map/core';
import { buildNetwork } from './build/build-network.ts';
import type { Limits } from './limits.ts';
import type { ProblemList } from './problems/problem-list.ts';
import type { ReadOptions } from './read-options.ts';
import type { ColumnGuess, ReadResult } from './read-result.ts';
import { prepareSheet } from './table/prepare-sheet.ts';
import type { RawTable } from './table/raw-table.ts';

/**
 * The last step of reading, for files and for tables on the page: raw tables become sheets, sheets become the network. A network in our own
 * format wins over tables beside it, which are reported.
 */
export function finish(
  tables: readonly RawTable[],
  network: Network | undefined,
  options: ReadOptions,
  limits: Limits,
  problems: ProblemList,
): ReadResult {
  if (network) {
    for (const { file } of tables) problems.add({ code: 'table-not-used', severity: 'warning', file });
    return { network, problems: problems.list(), columns: [], merges: [] };
  }
  const sheets = tables.flatMap((table) => {
    try {
      return prepareSheet(table, limits, options.columns ?? [], problems) ?? [];
    } catch {
      problems.add({ code: 'file-unreadable', severity: 'error', file: table.file });
      return [];
    }
  });
  const columns: ColumnGuess[] = sheets.flatMap((sheet) =>
    sheet.columns.map(({ heading, field, how }) => ({ file: sheet.file, sheet: sheet.name, column: heading, field, how })),
  );
  if (sheets.length === 0) return { network: undefined, problems: problems.list(), columns, merges: [] };
  try {
    const built = buildNetwork(sheets, { name: options.name, asOf: options.asOf, limits }, problems);
    return { network: built.network, problems: problems.list(), columns, merges: built.merges };
  } catch {
    problems.add({ code: 'file-unreadable', severity: 'error', file: sheets[0]!.file });
    return { network: undefined, problems: problems.list(), columns, merges: [] };
  }
}
