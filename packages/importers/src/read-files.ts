import { inSlices, type Network, type SlicedWork } from '@netz-map/core';
import { withholdPersons } from './build/withhold-persons.ts';
import type { FileContent } from './file-task.ts';
import { finish } from './finish.ts';
import { joinPackages } from './hsds/join-packages.ts';
import { LIMITS } from './limits.ts';
import { ProblemList } from './problems/problem-list.ts';
import { readFile } from './read-file.ts';
import type { InputFile, ReadFilesOptions, ReadOptions } from './read-options.ts';
import type { ReadResult } from './read-result.ts';
import { requireFiles } from './require-files.ts';
import type { RawTable } from './table/raw-table.ts';
import { setAsideWordLists } from './vocabulary/set-aside-word-lists.ts';

const WHERE = '@netz-map/importers/read-files';

/**
 * Reads files of every kind that people have into one network: tables (CSV, TSV, pasted text, Excel workbooks), our own JSON, and what
 * other programs write (GEXF, GraphML, graphology, node-link, Kumu, Gephi, HSDS, OpenFairDB, UCINET DL, Pajek).
 *
 * What each file is, how it is encoded, what its columns mean and which rows are the same organisation is found out and reported. What
 * cannot be used is left out and named in `problems`; whatever the bytes are, nothing is thrown for them. A year without a month in
 * "Seit" and "Dabei seit" is kept as its January (`2019` → `2019-01`), everywhere else it counts as unknown.
 *
 * Reads in slices of a few milliseconds, so that a page goes on answering. Who must not wait for a file that was made to be slow reads in a
 * worker: `createReadWorker`.
 *
 * @param files for example the tables of partners and of ties, in any order
 * @throws TypeError when `files` is no array of files with bytes, and the signal's reason when it was aborted.
 * @remarks Complexity: linear in the bytes.
 */
export async function readFiles(files: readonly InputFile[], options: ReadFilesOptions = {}): Promise<ReadResult> {
  const { signal, onProgress, pause, ...asked } = options;
  requireFiles(files, WHERE);
  return inSlices(readFilesInSteps(files, asked), { signal, onProgress, pause });
}

/** {@link readFiles} as work that can be done anywhere. Progress counts files, and what comes after them as one more. */
export function* readFilesInSteps(files: readonly InputFile[], options: ReadOptions): SlicedWork<ReadResult> {
  const limits = { ...LIMITS, ...options.limits };
  const problems = new ProblemList();
  const tables: RawTable[] = [];
  const total = files.length + 1;
  let network: Network | undefined;
  let done = 0;
  /** By file the names of its tables: those in a package have names of their own. */
  const tableNames: Set<string>[] = [];
  for (const { name, bytes, role } of files) {
    yield { done, total };
    tableNames.push(new Set([name]));
    const steps = readFile(bytes, { file: name, role, limits, problems });
    try {
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield { done, total };
      const content: FileContent = step.value;
      tables.push(...content.tables);
      for (const { file } of content.tables) tableNames.at(-1)!.add(file);
      if (network && content.network) problems.add({ code: 'table-not-used', severity: 'warning', file: name });
      else if (content.network) network = withholdPersons(content.network, name, options.personal ?? [], problems);
    } catch {
      problems.add({ code: 'file-unreadable', severity: 'error', file: name });
    }
    done += 1;
  }
  const steps = finish(setAsideWordLists(joinPackages(tables, problems), problems), network, options, limits, problems);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { done, total };
  yield { done: total, total };
  return allOrNothing(step.value, tableNames);
}

/**
 * Half a network is a false one: partners without the ties of the other file would all seem to be alone. Where a file cannot be used at all,
 * nothing is, and it is said which one it was.
 */
function allOrNothing(result: ReadResult, tableNames: readonly ReadonlySet<string>[]): ReadResult {
  if (result.network === undefined || tableNames.length < 2) return result;
  const used = new Set(result.columns.map(({ file }) => file));
  const refused = tableNames.find(
    (names) =>
      ![...names].some((name) => used.has(name)) &&
      result.problems.some(({ severity, file }) => severity === 'error' && file !== undefined && names.has(file)),
  );
  if (!refused) return result;
  const [file] = refused;
  return { ...result, network: undefined, problems: [...result.problems, { code: 'nothing-taken', severity: 'error', file }] };
}
