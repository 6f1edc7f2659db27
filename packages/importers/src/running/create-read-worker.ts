import { expectation, type WorkerLike } from '@netz-map/core';
import { requireFiles } from '../require-files.ts';
import { createReadWorkerWith, type ReadWorker, type ReadWorkerOptions } from './create-read-worker-with.ts';
import { readInBudget } from './read-in-budget.ts';

const WHERE = '@netz-map/importers/running/create-read-worker';

/**
 * Reads files as `readFiles` does, in a worker: a file that was made to be slow or to fill the memory can do no more harm than cost the
 * budget, and becomes one plain problem. You start the worker, because only you know where the file `@netz-map/importers/read-worker` lies;
 * it is started when it is first needed, used again, and started anew when it hung or died. Where none can be started (a page from a
 * disk, a policy without `worker-src`) the same code reads on the spot, in slices and with the same budget.
 *
 * @example
 * ```ts
 * // in a page; a memory limit is the browser's
 * const reader = createReadWorker(() => new Worker(address, { type: 'module' }));
 * // in Node
 * const file = new URL(import.meta.resolve('@netz-map/importers/read-worker'));
 * const reader = createReadWorker(() => new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 512 } }));
 * const { network, problems } = await reader.read(files, { onProgress });
 * reader.close();
 * ```
 * @param start starts a worker; called again when the one before hung or died
 * @throws TypeError when `start` is no function.
 */
export function createReadWorker(start: () => WorkerLike, options?: ReadWorkerOptions): ReadWorker {
  if (typeof start !== 'function') throw expectation(WHERE, 'a function that starts a worker', start);
  const { read, close } = createReadWorkerWith(() => Promise.resolve(readInBudget), start, options);
  return {
    async read(files, asked) {
      requireFiles(files, WHERE);
      return read(files, asked);
    },
    close,
  };
}
