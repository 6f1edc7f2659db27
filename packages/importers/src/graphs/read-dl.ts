import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';

/** Stub. */
export function* readDl(_text: string, task: FileTask): Steps<FileContent> {
  yield;
  return refuse(task, 'unsupported-format', { value: 'DL' });
}
