import type { NetworkData, Progress } from '@netz-map/core';
import type { InputFile, ReadOptions } from '../read-options.ts';
import type { ReadResult } from '../read-result.ts';

/** To the worker that reads. It is asked one thing at a time. */
export interface ToReadWorker {
  readonly kind: 'read';
  readonly files: readonly InputFile[];
  readonly options: ReadOptions;
}

/** What reading yields, as it can be copied: the network is plain data. */
export interface ReadData extends Omit<ReadResult, 'network'> {
  readonly network: NetworkData | undefined;
}

/** From the worker that reads. `started`: its file is there and it listens. `died`: it will not answer. */
export type FromReadWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: ReadData }
  | { readonly kind: 'died'; readonly why: string };
