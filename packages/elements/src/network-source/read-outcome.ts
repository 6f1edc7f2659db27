import type { Network, Problem } from '@netz-map/core';
import type { InputFile } from '@netz-map/importers';
import { fetchExtras } from '../extras/extras-now.ts';
import type { Loaded } from '../network-store/network-source.ts';
import { loadReader } from '../reader/load-reader.ts';
import { readInWorker } from '../reader/read-in-worker.ts';
import { readOwnJson } from './read-own-json.ts';

/** Reads files by their content: our own JSON at once, everything else with the readers, in a worker where there can be one. */
export async function readGivenFiles(files: readonly InputFile[], signal: AbortSignal, address?: string): Promise<Loaded> {
  const own = files.length === 1 ? await readOwnJson(files[0]!.bytes) : undefined;
  if (own?.network) return { network: own.network, problems: [] };
  return outcome(() => readInWorker(files, signal), signal, address);
}

/** Reads tables that stand in the page. */
export function readGivenTables(tables: readonly HTMLTableElement[], signal: AbortSignal): Promise<Loaded> {
  return outcome(async () => {
    const { readTables, tableRows } = await loadReader();
    return readTables(tables.map(tableRows));
  }, signal);
}

/**
 * What was read, with the sentences for its problems, which are loaded only when there are any. Where a file is missing that reads or tells,
 * there is one plain sentence. An abort by `signal` gives some failure that nobody will see.
 */
export async function outcome(read: () => Promise<ReadResult>, signal: AbortSignal, address?: string): Promise<Loaded> {
  try {
    const { network, problems } = await read();
    if (network && problems.length === 0) return { network, problems };
    const { tellProblem } = await fetchExtras();
    return network ? { network, problems, tellProblem } : { failure: { code: 'unreadable', address, problems, tellProblem } };
  } catch (error) {
    // the page says it in a sentence; whoever built it finds here which file it is
    if (!signal.aborted) console.warn(error);
    return { failure: { code: 'no-extras', address, problems: [] } };
  }
}

interface ReadResult {
  readonly network: Network | undefined;
  readonly problems: readonly Problem[];
}
