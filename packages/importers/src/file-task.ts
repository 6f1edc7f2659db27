import type { Network, Problem } from '@netz-map/core';
import type { Limits } from './limits.ts';
import type { ProblemList } from './problems/problem-list.ts';
import type { TableRole } from './read-options.ts';
import type { RawTable } from './table/raw-table.ts';

/** Long work that stops now and then, so that others have their turn. */
export type Steps<Result> = Generator<void, Result, void>;

/** How many rows are looked at in one step: a few milliseconds. */
export const ROWS_A_STEP = 500;

/** One file on its way through a reader: what it is called, what may be read of it, and where problems go. */
export interface FileTask {
  readonly file: string;
  readonly role: TableRole | undefined;
  readonly limits: Limits;
  readonly problems: ProblemList;
}

/** What a file holds: a network in our own format, or tables. */
export interface FileContent {
  readonly network?: Network | undefined;
  readonly tables: readonly RawTable[];
}

/** Nothing of the file can be used: the reason is reported and it holds no tables. */
export function refuse({ file, problems }: FileTask, code: Problem['code'], more: Partial<Problem> = {}): FileContent {
  problems.add({ code, severity: 'error', file, ...more });
  return { tables: [] };
}
