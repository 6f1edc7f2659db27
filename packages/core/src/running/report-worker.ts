// The worker of reports: besides the worker of metrics the only file of core with a side effect, it listens. It runs as a module worker in
// browsers and as a worker thread in Node (20.16, 22.3 or later).
import { createNetwork } from '../model/create-network.ts';
import { reportAsync } from './report-async.ts';
import type { FromReportWorker, ToReportWorker } from './report-protocol.ts';

type Send = (message: FromReportWorker) => void;

/** What a worker sees of the world; core is compiled without the types of browsers and Node. */
interface WorkerWorld {
  readonly WorkerGlobalScope?: unknown;
  readonly process?: { getBuiltinModule?(name: 'node:worker_threads'): { readonly parentPort: NodePort | null } };
  addEventListener(type: 'message', listener: (event: { readonly data: ToReportWorker }) => void): void;
  readonly postMessage: Send;
}

interface NodePort {
  on(type: 'message', listener: (message: ToReportWorker) => void): void;
  readonly postMessage: Send;
}

function answerer(send: Send): (message: ToReportWorker) => void {
  let current = -1;
  const answer = async ({ job, network, options }: Extract<ToReportWorker, { kind: 'report' }>): Promise<void> => {
    const stopped = {};
    const signal = {
      get aborted() {
        return current !== job;
      },
      reason: stopped,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    try {
      const onProgress = (progress: { done: number; total: number }): void => send({ kind: 'progress', job, progress });
      send({ kind: 'done', job, result: await reportAsync(createNetwork(network), { ...options, signal, onProgress }) });
    } catch (error) {
      if (error !== stopped) send({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (message) => {
    current = message.kind === 'stop' ? -1 : message.job;
    if (message.kind === 'report') void answer(message);
  };
}

const world = globalThis as unknown as WorkerWorld;
const port = world.process?.getBuiltinModule?.('node:worker_threads').parentPort;
if (world.WorkerGlobalScope) {
  const answer = answerer((message) => world.postMessage(message));
  world.addEventListener('message', ({ data }) => answer(data));
} else if (port) {
  port.on(
    'message',
    answerer((message) => port.postMessage(message)),
  );
} else {
  throw new Error(
    '@netz-map/core/report-worker: expected to be started as a worker (module worker, or worker thread of Node 20.16 or later).',
  );
}
