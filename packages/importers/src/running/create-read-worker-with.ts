import { createNetwork, expectation, throwIfAborted, untilAborted, type WorkerLike } from '@netz-map/core';
import type { ReadFiles } from '../read-files.ts';
import type { InputFile, ReadFilesOptions } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';
import { requireFiles } from '../require-files.ts';
import { askWorker } from './ask-worker.ts';
import { openWorker, type OpenWorker } from './open-worker.ts';
import { readInBudget, unread } from './read-in-budget.ts';

const WHERE = '@netz-map/importers/running/create-read-worker';

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
 * `createReadWorker` for who wants to load the readers for pages without workers only where they are needed.
 *
 * @param readHere fetches what reads without a worker; when it rejects, so does the reading
 * @param start starts the worker: with `@netz-map/importers/read-worker`, or a file of your own that calls `serveReads`
 * @throws TypeError when `start` is no function.
 */
export function createReadWorkerWith(
  readHere: () => Promise<ReadFiles>,
  start: () => WorkerLike,
  { budget = 10_000, idle }: ReadWorkerOptions = {},
): ReadWorker {
  if (typeof start !== 'function') throw expectation(WHERE, 'a function that starts a worker', start);
  let opening: Promise<OpenWorker | undefined> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let number = 0;
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
  const throwIfOver = (signal: ReadFilesOptions['signal']): void => {
    throwIfAborted(signal);
    if (closed) throw new Error(`${WHERE}: the worker was closed.`);
  };

  async function readNow(files: readonly InputFile[], { signal, onProgress, ...options }: ReadFilesOptions): Promise<ReadResult> {
    clearTimeout(resting);
    throwIfOver(signal);
    // one that could not be started is not tried again
    const worker = await (opening ??= openWorker(start, budget));
    throwIfOver(signal);
    if (!worker) return readInBudget(await readHere(), files, { ...options, signal, onProgress }, budget);
    let answer;
    try {
      answer = await askWorker(worker, { number: ++number, files, options, budget }, { signal, onProgress });
    } catch (error) {
      end();
      throw error;
    }
    throwIfOver(signal);
    if (!('code' in answer)) return { ...answer, network: answer.network && createNetwork(answer.network) };
    end();
    return unread(answer, files);
  }

  return {
    async read(files, options = {}) {
      requireFiles(files, WHERE);
      const turn = last.then(() => readNow(files, options));
      last = turn.then(rest, rest);
      return untilAborted(turn, options.signal);
    },
    close() {
      closed = true;
      clearTimeout(resting);
      end();
    },
  };
}
