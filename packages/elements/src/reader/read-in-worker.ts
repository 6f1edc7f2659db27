import type { InputFile, ReadResult, ReadWorker } from '@netz-map/importers';
import { loadExtras } from '../extras/load-extras.ts';
import { loadReader, startReader } from './load-reader.ts';

/** A page reads when it is opened and when somebody changes something; between that, nobody pays for a worker. */
const IDLE_MS = 10_000;
let worker: ReadWorker | undefined;

/**
 * Reads files in one worker for the whole page, or in slices where there can be none. Whatever the files are, the page goes on answering.
 *
 * @throws what loading the further files throws, and the reason of the signal
 */
export async function readInWorker(files: readonly InputFile[], signal: AbortSignal): Promise<ReadResult> {
  const { createReadWorkerWith } = await loadExtras();
  worker ??= createReadWorkerWith(async () => (await loadReader()).readInBudget, startReader, { idle: IDLE_MS });
  return worker.read(files, { signal });
}
