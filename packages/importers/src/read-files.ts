import { expectation, type Network } from '@netz-map/core';
import { decode } from './bytes/decode.ts';
import { repairMojibake } from './bytes/repair-mojibake.ts';
import { sniff } from './bytes/sniff.ts';
import { markupFormat } from './bytes/sniff-text.ts';
import { readCsv } from './csv/read-csv.ts';
import { finish } from './finish.ts';
import { readJson } from './json/read-json.ts';
import { LIMITS, type Limits } from './limits.ts';
import { ProblemList } from './problems/problem-list.ts';
import type { InputFile, ReadOptions } from './read-options.ts';
import type { ReadResult } from './read-result.ts';
import type { RawTable } from './table/raw-table.ts';

const WHERE = '@netz-map/importers/read-files';

/**
 * Reads CSV, TSV and JSON files into one network.
 *
 * What each file is, how it is encoded, what its columns mean and which rows are the same organisation is found out and reported. What
 * cannot be used is left out and named in `problems`; whatever the bytes are, nothing is thrown for them. A year without a month in
 * "Seit" and "Dabei seit" is kept as its January (`2019` → `2019-01`), everywhere else it counts as unknown.
 *
 * @param files for example the tables of partners and of ties, in any order
 * @throws TypeError when `files` is no array of files with bytes, and the signal's reason when it was aborted.
 * @remarks Complexity: linear in the bytes.
 */
export async function readFiles(files: readonly InputFile[], options: ReadOptions = {}): Promise<ReadResult> {
  if (!Array.isArray(files)) throw expectation(WHERE, 'an array of files', files);
  for (const file of files as readonly InputFile[]) {
    if (!(file?.bytes instanceof Uint8Array)) throw expectation(WHERE, 'every file to have its bytes as a Uint8Array', file?.bytes);
  }
  const limits = { ...LIMITS, ...options.limits };
  const problems = new ProblemList();
  const tables: RawTable[] = [];
  let network: Network | undefined;
  for (const file of files as readonly InputFile[]) {
    // gives the page a moment between two files, and the caller a chance to stop
    await Promise.resolve();
    if (options.signal?.aborted) return Promise.reject(options.signal.reason ?? new Error('aborted'));
    try {
      const content = readFile(file, limits, problems);
      tables.push(...content.tables);
      if (network && content.network) problems.add({ code: 'table-not-used', severity: 'warning', file: file.name });
      else network ??= content.network;
    } catch {
      problems.add({ code: 'file-unreadable', severity: 'error', file: file.name });
    }
  }
  return finish(tables, network, options, limits, problems);
}

function readFile(
  { name, bytes, role }: InputFile,
  limits: Limits,
  problems: ProblemList,
): { network?: Network | undefined; tables: readonly RawTable[] } {
  const refuse = (code: Parameters<ProblemList['add']>[0]['code'], value?: string, hint?: string): { tables: [] } => {
    problems.add({
      code,
      severity: 'error',
      file: name,
      ...(value === undefined ? {} : { value }),
      ...(hint === undefined ? {} : { hint }),
    });
    return { tables: [] };
  };
  if (bytes.length > limits.fileBytes) return refuse('file-too-large', String(bytes.length), String(limits.fileBytes));
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'empty') return refuse('file-empty');
  if (sniffed.kind === 'binary') return refuse('file-unreadable');
  if (sniffed.kind === 'foreign') return refuse('unsupported-format', sniffed.format);
  const decoded = decode(bytes, sniffed);
  const format = markupFormat(decoded.text);
  if (format === 'HTML') return refuse('html-instead-of-data');
  if (format !== undefined) return refuse('unsupported-format', format);
  if (decoded.guessed !== undefined) problems.add({ code: 'encoding-guessed', severity: 'note', file: name, hint: decoded.guessed });
  const repaired = repairMojibake(decoded.text);
  if (repaired) problems.add({ code: 'garbled-text', severity: 'warning', file: name, value: repaired.before, hint: repaired.after });
  const text = repaired?.text ?? decoded.text;
  if (/\.json$/i.test(name) || /^\s*(\{\s*["}]|\[\s*[[{"\]\d])/.test(text.slice(0, 1000)))
    return readJson(text, name, role, limits, problems);
  return { tables: [readCsv(text, name, role, limits, problems)] };
}
