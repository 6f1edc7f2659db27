import { listenTo, type WorkerLike } from '@netz-map/core';
import type { FromReadWorker, ToReadWorker } from './read-protocol.ts';

/** A worker that has been started and listens. */
export interface OpenWorker {
  /** Told of everything that comes from now on, instead of the listener before. */
  hear(listener: ((news: FromReadWorker) => void) | undefined): void;
  send(message: ToReadWorker): void;
  /** Ends it; that it died is the last that is heard of it. */
  end(): void;
}

/**
 * Starts a worker and waits until it listens. `undefined` when that does not happen: the page lies on a disk, its policy or its server has
 * no worker for us, or nothing comes for as long as `patience` says.
 *
 * @param patience milliseconds
 */
export function openWorker(start: () => WorkerLike, patience: number): Promise<OpenWorker | undefined> {
  return new Promise((resolve) => {
    let worker: WorkerLike;
    try {
      worker = start();
    } catch {
      return resolve(undefined);
    }
    let tell: ((news: FromReadWorker) => void) | undefined;
    const end = (): void => {
      const listener = tell;
      tell = undefined;
      worker.terminate();
      listener?.({ kind: 'died', why: 'it was ended' });
    };
    const settle = (opened: OpenWorker | undefined): void => {
      clearTimeout(timer);
      tell = undefined;
      if (opened) worker.unref?.();
      else end();
      resolve(opened);
    };
    const timer = setTimeout(() => settle(undefined), patience);
    const opened: OpenWorker = {
      hear(listener) {
        tell = listener;
        if (listener) worker.ref?.();
        else worker.unref?.();
      },
      send: (message) => worker.postMessage(message),
      end,
    };
    tell = ({ kind }) => {
      if (kind === 'started') settle(opened);
      else if (kind === 'died') settle(undefined);
    };
    listenTo(worker, {
      message: (news) => tell?.(news as FromReadWorker),
      failed: (why) => tell?.({ kind: 'died', why }),
    });
  });
}
