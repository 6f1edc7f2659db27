import type { ReadFiles } from '../read-files.ts';
import type { InputFile, ReadFilesOptions } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';

/** Why nothing was read, as the code of a problem, and how many files had been read before. */
export interface NotRead {
  readonly code: 'reading-too-long' | 'reading-out-of-memory' | 'file-unreadable';
  readonly done: number;
}

/** Nothing was read: the problem names the file that was being read. Once all are, it is about what they hold together. */
export function unread({ code, done }: NotRead, files: readonly InputFile[]): ReadResult {
  const file = (files.length === 1 ? files[0] : files[done])?.name;
  return { network: undefined, problems: [{ code, severity: 'error', file }], columns: [], merges: [] };
}

/**
 * Reads in slices where no worker is, and stops after the slice in which the budget ends.
 *
 * @param budget milliseconds
 * @throws as `readFiles`
 */
export async function readInBudget(
  readFiles: ReadFiles,
  files: readonly InputFile[],
  options: ReadFilesOptions,
  budget: number,
): Promise<ReadResult> {
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
    return unread({ code: 'reading-too-long', done }, files);
  } finally {
    clearTimeout(timer);
  }
}
