import type { InputFile } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';

/** Why nothing was read, as the code of a problem, and how many files had been read before. */
export interface NotRead {
  readonly code: 'reading-too-long' | 'reading-out-of-memory' | 'file-unreadable';
  readonly done: number;
}

/** The problem names the file that was being read. Once all are, it is about what they hold together. */
export function notRead({ code, done }: NotRead, files: readonly InputFile[]): ReadResult {
  const file = (files.length === 1 ? files[0] : files[done])?.name;
  return { network: undefined, problems: [{ code, severity: 'error', file }], columns: [], merges: [] };
}
