import type { Network, Problem } from '@netz-map/core';
import { buildNetwork } from './build/build-network.ts';
import { headingKey } from './columns/heading-words.ts';
import type { Steps } from './file-task.ts';
import type { Limits } from './limits.ts';
import type { ProblemList } from './problems/problem-list.ts';
import type { ReadOptions } from './read-options.ts';
import type { ColumnGuess, ReadResult } from './read-result.ts';
import { saysPerson } from './cells/says-person.ts';
import { ABOUT_WORDS, readAbout, type About } from './table/about-table.ts';
import { nameList } from './table/name-list.ts';
import { prepareSheet } from './table/prepare-sheet.ts';
import type { RawTable } from './table/raw-table.ts';
import type { Sheet } from './table/sheet.ts';
import { tieList } from './table/tie-list.ts';
import { splitTables } from './table/split-tables.ts';

/**
 * The last step of reading, for files and for tables on the page: raw tables become sheets, sheets become the network. A network in our own
 * format wins over tables beside it, which are reported.
 */
export function* finish(
  tables: readonly RawTable[],
  network: Network | undefined,
  options: ReadOptions,
  limits: Limits,
  problems: ProblemList,
): Steps<ReadResult> {
  if (network) {
    for (const file of new Set(tables.map((table) => table.file))) problems.add({ code: 'table-not-used', severity: 'warning', file });
    return { network, problems: problems.list(), columns: [], merges: [] };
  }
  let about: About = {};
  const used = new Set<string>();
  const sheets: Sheet[] = [];
  for (const table of tables.flatMap(splitTables)) {
    yield;
    try {
      const told = readAbout(table);
      const named = told !== undefined && isNamedAfterPerson(told, options);
      if (named) problems.add({ code: 'personal-cell', severity: 'warning', file: table.file, column: ABOUT_WORDS.name, hint: 'name' });
      about = { ...(named ? withoutName(told) : told), ...about };
      const sheet = told
        ? undefined
        : yield* prepareSheet(
            (isAlone(table, tables) && (nameList(table, problems) ?? tieList(table, problems))) || table,
            limits,
            options,
            problems,
          );
      if (sheet) sheets.push(sheet);
      if (sheet ?? told) used.add(table.file);
    } catch {
      problems.add({ code: 'file-unreadable', severity: 'error', file: table.file });
    }
  }
  const columns: ColumnGuess[] = sheets.flatMap((sheet) =>
    sheet.columns.map(({ heading, field, how }) => ({ file: sheet.file, sheet: sheet.name, column: heading, field, how })),
  );
  reportUselessWorkbooks(tables, used, problems);
  if (sheets.length === 0) return { network: undefined, problems: whyNothing(problems.list(), tables), columns, merges: [] };
  try {
    const named = { name: options.name ?? about.name, asOf: options.asOf ?? about.asOf, toPublish: options.toPublish, limits };
    const built = yield* buildNetwork(sheets, named, problems);
    return { network: built.network, problems: problems.list(), columns, merges: built.merges };
  } catch {
    problems.add({ code: 'file-unreadable', severity: 'error', file: sheets[0]!.file });
    return { network: undefined, problems: problems.list(), columns, merges: [] };
  }
}

/** Whether the network bears the name of a person, which nobody has said to be meant. */
function isNamedAfterPerson({ name }: About, { personal = [] }: ReadOptions): boolean {
  return (
    name !== undefined &&
    !personal.some((heading) => headingKey(heading) === headingKey(ABOUT_WORDS.name)) &&
    saysPerson(name) !== undefined
  );
}

const withoutName = ({ asOf }: About): About => (asOf === undefined ? {} : { asOf });

/** Beside other sheets of a workbook a list is one of remarks or of words to choose from. */
function isAlone({ file, sheet }: RawTable, tables: readonly RawTable[]): boolean {
  return sheet === undefined || tables.filter((other) => other.file === file && other.rows.length > 0).length === 1;
}

/** Where nothing could be used, something is an error: a table without rows, where others had some, is none. */
function whyNothing(said: readonly Problem[], tables: readonly RawTable[]): Problem[] {
  if (said.some(({ severity }) => severity === 'error')) return [...said];
  const raised = said.map((problem): Problem => (problem.code === 'no-rows' ? { ...problem, severity: 'error' } : problem));
  if (tables.length === 0 || raised.some(({ severity }) => severity === 'error')) return raised;
  return [...raised, { code: 'no-rows', severity: 'error', file: tables[0]!.file }];
}

/** A sheet of notes beside the tables is normal; a workbook of which no sheet is a table is not. */
function reportUselessWorkbooks(tables: readonly RawTable[], used: ReadonlySet<string>, problems: ProblemList): void {
  const workbooks = new Set(tables.filter(({ sheet }) => sheet !== undefined).map(({ file }) => file));
  for (const file of workbooks) if (!used.has(file)) problems.add({ code: 'role-unclear', severity: 'error', file });
}
