import { type FileContent, type FileTask, refuse } from '../file-task.ts';

/** The directory of such a file names its streams in UTF-16. */
const STREAMS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'DOC'],
  ['PowerPoint Document', 'PPT'],
];

/**
 * Refuses a file in the old container of Office. A workbook with a password is one, too: it is packed and encrypted, and lies in the
 * container as the stream `EncryptedPackage`.
 *
 * @remarks Complexity: linear.
 */
export function refuseCompound(bytes: Uint8Array, task: FileTask): FileContent {
  if (contains(bytes, 'EncryptedPackage')) return refuse(task, 'file-protected');
  const format = STREAMS.find(([name]) => contains(bytes, name))?.[1] ?? 'XLS';
  return refuse(task, 'unsupported-format', { value: format });
}

/** Whether the name stands somewhere in the file as UTF-16; such names begin at even places. */
function contains(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1 && at + name.length * 2 <= bytes.length; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i += 1;
    if (i === name.length) return true;
  }
  return false;
}
