import { expectation } from '@netz-map/core';
import type { InputFile } from './read-options.ts';

/** Throws unless these are files with bytes. */
export function requireFiles(files: readonly InputFile[], where: string): void {
  if (!Array.isArray(files)) throw expectation(where, 'an array of files', files);
  for (const file of files as readonly InputFile[]) {
    if (!(file?.bytes instanceof Uint8Array)) throw expectation(where, 'every file to have its bytes as a Uint8Array', file?.bytes);
  }
}
