import { readFiles } from '../read-files.ts';
import type { InputFile, ReadFilesOptions } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';
import { notRead } from './not-read.ts';

/**
 * Reads in slices as {@link readFiles} does, and gives up (`reading-too-long`) after the slice in which the budget ends: what a page does
 * where it has no worker.
 *
 * @param budget milliseconds
 * @throws as `readFiles`
 */
export async function readInBudget(files: readonly InputFile[], options: ReadFilesOptions, budget: number): Promise<ReadResult> {
  const { signal, onProgress } = options;
  const tooLong = new Error('reading takes too long');
  let late = false;
  let done = 0;
  const timer = setTimeout(() => (late = true), budget);
  try {
    return await readFiles(files, {
      ...options,
      signal: {
        get aborted() {
          return late || signal?.aborted === true;
        },
        get reason() {
          return signal?.aborted ? signal.reason : tooLong;
        },
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
      onProgress(progress) {
        ({ done } = progress);
        onProgress?.(progress);
      },
    });
  } catch (error) {
    if (error !== tooLong) throw error;
    return notRead({ code: 'reading-too-long', done }, files);
  } finally {
    clearTimeout(timer);
  }
}
