import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';

/** Stub. */
export function* readWorkbook(_bytes: Uint8Array, task: FileTask): Steps<FileContent> {
  yield;
  return refuse(task, 'unsupported-format', { value: 'XLSX' });
}
