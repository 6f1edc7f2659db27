import { type LongRunOptions, throwIfAborted } from '@netz-map/core';
import type { InputFile, ReadOptions } from '../read-options.ts';
import type { OpenWorker } from './open-worker.ts';
import type { NotRead } from './read-in-budget.ts';
import type { ReadData } from './read-protocol.ts';

/** One thing to read. */
export interface Job {
  readonly number: number;
  readonly files: readonly InputFile[];
  readonly options: ReadOptions;
  /** Milliseconds. */
  readonly budget: number;
}

/**
 * Lets a worker read. A worker that has not answered is of no more use and has to be ended: it hangs, is dead, or works for nobody.
 *
 * @throws the reason of the signal, or whatever `onProgress` throws
 */
export async function askWorker(worker: OpenWorker, job: Job, { signal, onProgress }: LongRunOptions): Promise<ReadData | NotRead> {
  throwIfAborted(signal);
  let timer: unknown;
  let abort = (): void => undefined;
  try {
    return await new Promise<ReadData | NotRead>((resolve, reject) => {
      let done = 0;
      const notRead = (code: NotRead['code']): void => resolve({ code, done });
      abort = () => reject(signal?.reason);
      signal?.addEventListener('abort', abort);
      timer = setTimeout(() => notRead('reading-too-long'), job.budget);
      worker.hear((news) => {
        if (news.kind === 'died') notRead(codeOf(news.why));
        else if (news.kind === 'started' || news.job !== job.number) return;
        else if (news.kind === 'failed') notRead(codeOf(news.message));
        else if (news.kind === 'done') resolve(news.result);
        else {
          ({ done } = news.progress);
          try {
            onProgress?.(news.progress);
          } catch (error) {
            reject(error);
          }
        }
      });
      worker.send({ kind: 'read', job: job.number, files: job.files.map(withOwnBytes), options: job.options });
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    worker.hear(undefined);
  }
}

/** Node says "memory limit", engines say "out of memory". */
function codeOf(why: string): NotRead['code'] {
  return /memory/i.test(why) ? 'reading-out-of-memory' : 'file-unreadable';
}

/** Bytes are copied with all that lies beside them in memory: in Node that are the small files read before. */
function withOwnBytes({ name, bytes, role }: InputFile): InputFile {
  return { name, bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes), role };
}
