// The worker of metrics pools: the only file of core with a side effect, it listens. It runs as a module worker in browsers and as a
// worker thread in Node (20.16, 22.3 or later), and imports nothing but kernels, by relative paths: no import map is needed.
import { Snapshot } from '../snapshot/snapshot.ts';
import { chunkAt, noPathSums, type PathSumRequest, pathSummer } from './path-sums.ts';
import type { FromWorker, ToWorker } from './worker-protocol.ts';

type Send = (message: FromWorker, transfer: ArrayBufferLike[]) => void;

/** What a worker sees of the world; core is compiled without the types of browsers and Node. */
interface WorkerWorld {
  readonly WorkerGlobalScope?: unknown;
  readonly process?: { getBuiltinModule?(name: 'node:worker_threads'): { readonly parentPort: NodePort | null } };
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
  readonly postMessage: Send;
}

interface NodePort {
  on(type: 'message', listener: (message: ToWorker) => void): void;
  readonly postMessage: Send;
}

function answerer(send: Send): (message: ToWorker) => void {
  let snapshot = new Snapshot({ ids: [], ends: new Int32Array() });
  let request: PathSumRequest = { kind: 'dependencies' };
  let add: ReturnType<typeof pathSummer> | undefined;
  return (message) => {
    if (message.kind === 'graph') {
      const { order, directed, ends } = message;
      // kernels know nodes by their numbers only
      snapshot = new Snapshot({ ids: new Array<string>(order).fill(''), directed, ends });
      add = undefined;
    } else if (message.kind === 'sums') {
      request = message.request;
      add = undefined;
    } else {
      const { job, chunk } = message;
      try {
        add ??= pathSummer(snapshot, request);
        const sums = noPathSums(request, snapshot.order);
        const { from, to } = chunkAt(snapshot, chunk);
        add(from, to, sums);
        send(
          { kind: 'part', job, chunk, sums },
          sums.map(({ buffer }) => buffer),
        );
      } catch (error) {
        send({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) }, []);
      }
    }
  };
}

const world = globalThis as unknown as WorkerWorld;
const port = world.process?.getBuiltinModule?.('node:worker_threads').parentPort;
if (world.WorkerGlobalScope) {
  const answer = answerer((message, transfer) => world.postMessage(message, transfer));
  world.addEventListener('message', ({ data }) => answer(data));
} else if (port) {
  const answer = answerer((message, transfer) => port.postMessage(message, transfer));
  port.on('message', answer);
} else {
  throw new Error(
    '@netz-map/core/metrics-worker: expected to be started as a worker (module worker, or worker thread of Node 20.16 or later).',
  );
}
