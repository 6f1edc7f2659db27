import type { Network, NetworkData } from '@netz-map/core';
import { readFiles } from '../read-files.ts';
import type { FromReadWorker, ToReadWorker } from './read-protocol.ts';

type Send = (message: FromReadWorker) => void;

/** What a worker sees of the world; this package is compiled without the types of browsers and Node. */
interface WorkerWorld {
  readonly WorkerGlobalScope?: unknown;
  readonly process?: { getBuiltinModule?(name: 'node:worker_threads'): { readonly parentPort: NodePort | null } };
  addEventListener(type: 'message', listener: (event: { readonly data: ToReadWorker }) => void): void;
  readonly postMessage: Send;
}

interface NodePort {
  on(type: 'message', listener: (message: ToReadWorker) => void): void;
  readonly postMessage: Send;
}

/**
 * Makes the worker it is called in the one that `createReadWorker` asks: a worker of a browser, or a worker thread of Node (20.16, 22.3 or
 * later). Only for who builds a worker file of their own; `@netz-map/importers/read-worker` is one that does just this.
 *
 * @returns whether this is a worker; if not, nothing happens.
 */
export function serveReads(): boolean {
  const world = globalThis as unknown as WorkerWorld;
  const port = world.process?.getBuiltinModule?.('node:worker_threads').parentPort;
  if (world.WorkerGlobalScope) {
    const send: Send = (message) => world.postMessage(message);
    world.addEventListener('message', ({ data }) => void answer(data, send));
    send({ kind: 'started' });
  } else if (port) {
    const send: Send = (message) => port.postMessage(message);
    port.on('message', (message) => void answer(message, send));
    send({ kind: 'started' });
  } else return false;
  return true;
}

async function answer({ kind, files, options }: ToReadWorker, send: Send): Promise<void> {
  // a worker may hear messages that are not for it
  if (kind !== 'read') return;
  try {
    const { network, ...rest } = await readFiles(files, {
      ...options,
      onProgress: (progress) => send({ kind: 'progress', progress }),
      // whoever wants it to stop ends the worker, so nobody else needs a turn
      pause: () => Promise.resolve(),
    });
    send({ kind: 'done', result: { network: network && dataOf(network), ...rest } });
  } catch (error) {
    send({ kind: 'died', why: String(error) });
  }
}

/** What can be copied out of a worker: all but the method. */
function dataOf({ organisation: _, ...data }: Network): NetworkData {
  return data;
}
