import type { NetworkData, Progress } from '@netz-map/core';
import type { InputFile, ReadOptions } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';

/** To the worker that reads. It is asked one thing at a time. */
export interface ToReadWorker {
  readonly kind: 'read';
  readonly job: number;
  readonly files: readonly InputFile[];
  readonly options: ReadOptions;
}

/** What reading yields, as it can be copied: the network is plain data. */
export interface ReadData extends Omit<ReadResult, 'network'> {
  readonly network: NetworkData | undefined;
}

/** From the worker that reads. `started`: its file is there and it listens. */
export type FromReadWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly job: number; readonly progress: Progress }
  | { readonly kind: 'done'; readonly job: number; readonly result: ReadData }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
