import type { Network, Problem } from '@netz-map/core';
import type { InputFile, Table } from '@netz-map/importers';
import type { Loaded } from '../network-store/network-source.ts';
import { loadExtras, type Extras } from '../extras/load-extras.ts';
import { readOwnJson } from './read-own-json.ts';

/** Reads files by their content: our own JSON at once, everything else with the readers. */
export async function readGivenFiles(files: readonly InputFile[], address?: string): Promise<Loaded> {
  const own = files.length === 1 ? readOwnJson(files[0]!.bytes) : undefined;
  if (own?.network) return { network: own.network, problems: [] };
  return withReaders(address, (readers) => readers.readFiles(files));
}

/** Reads tables that stand in the page. */
export function readGivenTables(tables: readonly Table[]): Promise<Loaded> {
  return withReaders(undefined, (readers) => readers.readTables(tables));
}

/** What was read, with the sentences for its problems. Without the readers' file there is one plain sentence. */
export async function withReaders(
  address: string | undefined,
  read: (readers: Extras) => Promise<ReadResult> | ReadResult,
): Promise<Loaded> {
  const readers = await loadExtras().catch((error: unknown) => {
    console.error(error);
    return undefined;
  });
  if (!readers) return { failure: { code: 'no-extras', address, problems: [] } };
  const { network, problems } = await read(readers);
  const { tellProblem } = readers;
  return network ? { network, problems, tellProblem } : { failure: { code: 'unreadable', address, problems, tellProblem } };
}

interface ReadResult {
  readonly network: Network | undefined;
  readonly problems: readonly Problem[];
}
