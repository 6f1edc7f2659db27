import { expectation } from '../shared/expectation.ts';
import { type LongRunOptions, type Progress, throwIfAborted, untilAborted } from '../metrics/running/long-run.ts';
import { listenTo, type WorkerLike } from '../metrics/running/worker-like.ts';
import type { Network, NetworkData } from '../model/network.ts';
import type { ReportOptions } from '../report/report-of.ts';
import type { FullReport } from './full-report.ts';
import type { FromReportWorker, ToReportWorker } from './report-protocol.ts';

const WHERE = '@netz-map/core/running/create-report-worker';

/** Options of {@link ReportWorker.report}. */
export interface ReportWorkerOptions extends Omit<ReportOptions, 'importance'>, LongRunOptions {}

/** A worker that judges networks. A new question puts an end to the one before. */
export interface ReportWorker {
  /** As `reportAsync`. Rejects with the reason of the signal when it is stopped, and with an error when the worker fails. */
  report(network: Network, options: ReportWorkerOptions): Promise<FullReport>;
  /** Ends the worker. What is not finished is rejected. */
  close(): void;
}

interface Job {
  readonly number: number;
  readonly onProgress: LongRunOptions['onProgress'];
  resolve(result: FullReport): void;
  reject(error: unknown): void;
}

/**
 * Analysis, suggestions and report in a worker, so that a page with thousands of partners goes on answering. You start the worker, because
 * only you know where the file `@netz-map/core/report-worker` lies; what is said at `createMetricsPool` about content security policies and
 * Node holds here, too.
 *
 * @example
 * ```ts
 * const worker = createReportWorker(new Worker(file, { type: 'module' }));
 * const { report } = await worker.report(network, { asOf: '2026-11-01', audience: 'internal', language: 'de' });
 * worker.close();
 * ```
 * @throws TypeError when `worker` is no worker.
 */
export function createReportWorker(worker: WorkerLike): ReportWorker {
  if (typeof (worker as { postMessage?: unknown } | undefined)?.postMessage !== 'function')
    throw expectation(WHERE, 'a worker started with @netz-map/core/report-worker', worker);
  let number = 0;
  let current: Job | undefined;
  let ended: Error | undefined;
  const send = (message: ToReportWorker): void => worker.postMessage(message);
  const settle = (how: (job: Job) => void): void => {
    const job = current;
    current = undefined;
    worker.unref?.();
    if (job) how(job);
  };
  const tellProgress = ({ number, onProgress }: Job, progress: Progress): void => {
    try {
      onProgress?.(progress);
    } catch (error) {
      settle(({ reject }) => reject(error));
      send({ kind: 'stop', job: number });
    }
  };
  listenTo(worker, {
    message(data) {
      const message = data as FromReportWorker;
      if (message.job !== current?.number) return;
      if (message.kind === 'progress') tellProgress(current, message.progress);
      else if (message.kind === 'done') settle(({ resolve }) => resolve(message.result));
      else settle(({ reject }) => reject(new Error(message.message)));
    },
    failed(why) {
      ended ??= new Error(`${WHERE}: the worker failed: ${why}`);
      settle(({ reject }) => reject(ended));
    },
  });
  worker.unref?.();
  return {
    async report(network, { signal, onProgress, ...options }) {
      throwIfAborted(signal);
      if (ended) throw ended;
      settle(({ reject }) => reject(new Error(`${WHERE}: a later question has taken the place of this one.`)));
      const job = ++number;
      worker.ref?.();
      const answer = new Promise<FullReport>((resolve, reject) => {
        current = { number: job, onProgress, resolve, reject };
      });
      send({ kind: 'report', job, network: dataOf(network), options });
      try {
        return await untilAborted(answer, signal);
      } finally {
        if (current?.number === job) {
          // stopped by the signal: nobody waits for it any more
          settle(() => undefined);
          send({ kind: 'stop', job });
        }
      }
    },
    close() {
      ended ??= new Error(`${WHERE}: the worker was closed.`);
      settle(({ reject }) => reject(ended));
      worker.terminate();
    },
  };
}

/** What can be copied to a worker. */
function dataOf({ name, asOf, organisations, ties, needs, meetings, roles, cities }: Network): NetworkData {
  return { name, asOf, organisations, ties, needs, meetings, roles, cities };
}
