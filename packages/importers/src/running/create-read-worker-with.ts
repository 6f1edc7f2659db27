import { createNetwork, type LongRunOptions, throwIfAborted, untilAborted, type WorkerLike } from '@netz-map/core';
import type { InputFile, ReadFilesOptions } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';
import { askWorker } from './ask-worker.ts';
import { openWorker, type OpenWorker } from './open-worker.ts';
import { notRead } from './not-read.ts';
import type { readInBudget } from './read-in-budget.ts';

/** Options of {@link createReadWorkerWith} and `createReadWorker`. */
export interface ReadWorkerOptions {
  /**
   * How long one reading may take, in milliseconds; the same again for the start of the worker.
   * @default 10_000
   */
  readonly budget?: number | undefined;
  /**
   * How long a worker without work is kept, in milliseconds; the next reading starts one again.
   * @default until `close`
   */
  readonly idle?: number | undefined;
}

/** Reads files in a worker, one reading after the other. */
export interface ReadWorker {
  /**
   * As `readFiles`, and gives up when the budget is over: then there is no network and one problem (`reading-too-long`, or
   * `reading-out-of-memory` when the worker had no more), and the next reading gets a new worker. The files keep their bytes.
   *
   * @throws TypeError when `files` is no array of files with bytes, the signal's reason when it was aborted, an error after `close`.
   */
  read(files: readonly InputFile[], options?: Omit<ReadFilesOptions, 'pause'>): Promise<ReadResult>;
  /** Ends the worker. What is not finished is rejected. */
  close(): void;
}

/**
 * `createReadWorker` for who loads the readers only where there are no workers. Checks nothing of what the caller gives.
 *
 * @param readHere fetches what reads without a worker; when it rejects, so does the reading
 * @param start starts the worker: with `@netz-map/importers/read-worker`, or a file of your own that calls `serveReads`
 */
export function createReadWorkerWith(
  readHere: () => Promise<typeof readInBudget>,
  start: () => WorkerLike,
  { budget = 10_000, idle }: ReadWorkerOptions = {},
): ReadWorker {
  let opening: Promise<OpenWorker | undefined> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  let resting: unknown;

  const end = (): void => {
    void opening?.then((worker) => worker?.end());
    opening = undefined;
  };
  const rest = (): void => {
    // that none can be started must not be forgotten
    if (idle !== undefined) resting = setTimeout(() => void opening?.then((worker) => worker && end()), idle);
  };
  const throwIfOver = (signal: LongRunOptions['signal']): void => {
    throwIfAborted(signal);
    if (closed) throw new Error('@netz-map/importers/running/create-read-worker: the worker was closed.');
  };

  async function readNow(files: readonly InputFile[], { signal, onProgress, ...options }: ReadFilesOptions): Promise<ReadResult> {
    clearTimeout(resting);
    throwIfOver(signal);
    // one that could not be started is not tried again
    const worker = await (opening ??= openWorker(start, budget));
    throwIfOver(signal);
    if (!worker) return (await readHere())(files, { ...options, signal, onProgress }, budget);
    let answered = false;
    signal?.addEventListener('abort', end);
    try {
      const answer = await askWorker(worker, { files, options, budget }, onProgress);
      throwIfOver(signal);
      answered = !('code' in answer);
      return 'code' in answer ? notRead(answer, files) : { ...answer, network: answer.network && createNetwork(answer.network) };
    } finally {
      signal?.removeEventListener('abort', end);
      if (!answered) end();
    }
  }

  return {
    read(files, options = {}) {
      const turn = last.then(() => readNow(files, options));
      last = turn.then(rest, rest);
      return untilAborted(turn, options.signal);
    },
    close() {
      closed = true;
      end();
    },
  };
}
