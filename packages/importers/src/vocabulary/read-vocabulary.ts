import { inSlices, type Problem, type SlicedWork, type SliceOptions } from '@netz-map/core';
import { decode } from '../bytes/decode.ts';
import { sniff } from '../bytes/sniff.ts';
import type { FileTask } from '../file-task.ts';
import { parseJson } from '../json/parse-json.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { ProblemList } from '../problems/problem-list.ts';
import { readFile } from '../read-file.ts';
import { requireFiles } from '../require-files.ts';
import type { InputFile } from '../read-options.ts';
import type { RawTable } from '../table/raw-table.ts';
import { gatherTerms } from './gather-terms.ts';
import { termsOfJson } from './terms-of-json.ts';
import { termsOfTable } from './terms-of-table.ts';
import type { Term, ToldTerm } from './term.ts';

/** Options of {@link readVocabulary}. */
export interface VocabularyOptions extends SliceOptions {
  readonly limits?: Partial<Limits> | undefined;
  /**
   * The language in which labels are wanted.
   * @default 'de'
   */
  readonly language?: string | undefined;
}

/** What {@link readVocabulary} yields. */
export interface VocabularyResult {
  /** In the order of the files. */
  readonly terms: readonly Term[];
  /** How many rows or records told of them. */
  readonly rows: number;
  readonly problems: Problem[];
}

/**
 * Reads lists of words: topics, target groups, kinds of partners, districts. As tables (one word a row, perhaps with id, languages and the
 * broader term; or one list a column), as JSON (words, records, lists by name, SKOS as JSON-LD), as taxonomies of HSDS.
 *
 * @throws TypeError when `files` is no array of files with bytes, and the signal's reason when it was aborted.
 * @remarks Complexity: linear in the bytes.
 */
export async function readVocabulary(files: readonly InputFile[], options: VocabularyOptions = {}): Promise<VocabularyResult> {
  const { limits, language = 'de', signal, onProgress, pause } = options;
  requireFiles(files, '@netz-map/importers/vocabulary/read-vocabulary');
  return inSlices(readInSteps(files, { ...LIMITS, ...limits }, language), { signal, onProgress, pause });
}

function* readInSteps(files: readonly InputFile[], limits: Limits, language: string): SlicedWork<VocabularyResult> {
  const problems = new ProblemList();
  const told: ToldTerm[] = [];
  const tables: RawTable[] = [];
  const total = files.length + 1;
  for (const [done, { name, bytes, role }] of files.entries()) {
    yield { done, total };
    const task: FileTask = { file: name, role, limits, problems };
    try {
      const text = jsonText(bytes, limits);
      const parsing = text === undefined ? undefined : parseJson(text, task);
      let part = parsing?.next();
      for (; part && !part.done; part = parsing!.next()) yield { done, total };
      const parsed = part?.value;
      if (parsed) {
        const terms = termsOfJson(parsed.content, language);
        if (terms.length === 0) problems.add({ code: 'no-rows', severity: 'warning', file: name });
        told.push(...terms);
      }
      if (text !== undefined) continue;
      const steps = readFile(bytes, task);
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield { done, total };
      tables.push(...step.value.tables);
    } catch {
      problems.add({ code: 'file-unreadable', severity: 'error', file: name });
    }
  }
  const lists = listNames(tables);
  const ofLists = tables.some(({ rows }) => rows[0]?.cells.includes('taxonomy_id'));
  for (const table of tables) {
    // it names the lists in which the other tables have their words
    if (ofLists && isListOfLists(table)) continue;
    const terms = termsOfTable(table, language, lists, problems);
    if (terms) told.push(...terms);
    else problems.add({ code: 'role-unclear', severity: 'error', file: table.file, value: (table.rows[0]?.cells ?? []).join(', ') });
  }
  yield { done: total, total };
  return { terms: gatherTerms(told), rows: told.length, problems: problems.list() };
}

/** The text of a file that begins like JSON. */
function jsonText(bytes: Uint8Array, limits: Limits): string | undefined {
  if (bytes.length > limits.fileBytes) return undefined;
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'empty' || sniffed.kind === 'binary' || sniffed.kind === 'foreign') return undefined;
  const { text } = decode(bytes, sniffed);
  return /^\s*[[{]/.test(text.slice(0, 1000)) ? text : undefined;
}

/** Names of taxonomies by their id, from the table of HSDS that tells them. */
function listNames(tables: readonly RawTable[]): Map<string, string> {
  return new Map(
    tables.filter(isListOfLists).flatMap(({ rows }) => {
      const [heading, ...lines] = rows;
      const [id, name] = [heading!.cells.indexOf('id'), heading!.cells.indexOf('name')];
      return lines.map(({ cells }) => [cells[id] ?? '', cells[name] ?? ''] as const);
    }),
  );
}

function isListOfLists({ rows }: RawTable): boolean {
  const cells = rows[0]?.cells ?? [];
  return cells.includes('id') && cells.includes('name') && !cells.some((cell) => cell === 'taxonomy_id' || cell.startsWith('parent'));
}
