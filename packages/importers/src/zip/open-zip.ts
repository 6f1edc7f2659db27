import type { FileTask, Steps } from '../file-task.ts';

/** The parts of a packed file, by their names. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** Stub. @returns `undefined` after the reason has been reported */
export function* openZip(_bytes: Uint8Array, _task: FileTask): Steps<ZipParts | undefined> {
  yield;
  return undefined;
}
