import type { LongRunOptions } from '@netz-map/core';
import type { InputFile, ReadOptions } from '../read-options.ts';
import type { NotRead } from './not-read.ts';
import type { OpenWorker } from './open-worker.ts';
import type { ReadData } from './read-protocol.ts';

/** One thing to read. */
export interface Job {
  readonly files: readonly InputFile[];
  readonly options: ReadOptions;
  /** Milliseconds. */
  readonly budget: number;
}

/**
 * Lets a worker read. A worker that has not answered is of no more use and has to be ended: it hangs, is dead, or works for nobody.
 *
 * @throws whatever `onProgress` throws
 */
export function askWorker(
  worker: OpenWorker,
  { files, options, budget }: Job,
  onProgress: LongRunOptions['onProgress'],
): Promise<ReadData | NotRead> {
  let timer: unknown;
  return new Promise<ReadData | NotRead>((resolve, reject) => {
    let done = 0;
    timer = setTimeout(() => resolve({ code: 'reading-too-long', done }), budget);
    worker.hear((news) => {
      if (news.kind === 'done') resolve(news.result);
      else if (news.kind === 'died')
        // Node says "memory limit", engines say "out of memory"
        resolve({ code: /memory/i.test(news.why) ? 'reading-out-of-memory' : 'file-unreadable', done });
      else if (news.kind === 'progress')
        try {
          ({ done } = news.progress);
          onProgress?.(news.progress);
        } catch (error) {
          reject(error);
        }
    });
    worker.send({ kind: 'read', files: files.map(withOwnBytes), options });
  }).finally(() => {
    clearTimeout(timer);
    worker.hear(undefined);
  });
}

/** Bytes are copied with all that lies beside them in memory: in Node that are the small files read before. */
function withOwnBytes({ name, bytes, role }: InputFile): InputFile {
  return { name, bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes), role };
}
