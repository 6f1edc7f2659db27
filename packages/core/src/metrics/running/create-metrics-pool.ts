import { expectation } from '../../shared/expectation.ts';
import { wholeOption } from '../snapshot/expect-option.ts';
import type { GraphOrSnapshot } from '../snapshot/read-graph.ts';
import type { LongRunOptions } from './long-run.ts';
import {
  type LongBetweennessOptions,
  longBetweenness,
  type LongClosenessOptions,
  longCloseness,
  type LongHarmonicOptions,
  longHarmonic,
  type LongMeasure,
  measured,
} from './long-measures.ts';
import type { WorkerLike } from './worker-like.ts';
import { WorkerTeam } from './worker-team.ts';

const WHERE = '@netz-map/core/metrics/create-metrics-pool';

export interface MetricsPoolOptions {
  /** Starts a worker with `@netz-map/core/metrics-worker`. Called when there is something to do for the first time. */
  readonly makeWorker: () => WorkerLike;
  /**
   * How many workers; `navigator.hardwareConcurrency - 1` is a good choice. It does not change the results.
   * @default 2
   */
  readonly size?: number | undefined;
}

/**
 * Workers that compute measures of large graphs. What is asked for while they are busy waits its turn. All measures throw the reason of
 * the signal when they are stopped, and an error when a worker fails; the pool is then closed.
 */
export interface MetricsPool {
  /** `betweenness` without weights. */
  betweenness(graph: GraphOrSnapshot, options?: LongBetweennessOptions & LongRunOptions): Promise<Record<string, number>>;
  /** `closeness` without weights. */
  closeness(graph: GraphOrSnapshot, options?: LongClosenessOptions & LongRunOptions): Promise<Record<string, number | null>>;
  /** `harmonic` without weights. */
  harmonic(graph: GraphOrSnapshot, options?: LongHarmonicOptions & LongRunOptions): Promise<Record<string, number | null>>;
  /** Ends the workers. What is not finished is rejected. */
  close(): void;
}

/**
 * Makes a pool of workers for measures that take long. The results are those of the measures themselves, bit for bit, however many
 * workers there are. The graph is copied to each worker once, as long as you hand in the same snapshot; nothing is shared, so the page need
 * not be isolated from other origins.
 *
 * You start the workers, because only you know where their file is. Content-Security-Policy: `worker-src 'self'`, or `script-src 'self'`
 * where there is no `worker-src`, is enough if the file lies on your own server; no `blob:`, no `unsafe-eval`, no WebAssembly. With
 * `require-trusted-types-for 'script'` the address of a worker must be a TrustedScriptURL: make it with a policy of your own, as in
 * the example, and allow its name. Bundlers that know `new Worker(new URL(…, import.meta.url))` find the file by themselves. In
 * Node, 20.16 or later, an idle pool does not keep the process alive.
 *
 * @example
 * In a page; the folder `dist` of the package lies on the server, as the worker loads the files beside it:
 * ```ts
 * const address = '/netz-map/core/dist/metrics/running/metrics-worker.js';
 * const policy = globalThis.trustedTypes?.createPolicy('my-workers', { createScriptURL: (url) => url });
 * const file = policy?.createScriptURL(address) ?? address;
 * const pool = createMetricsPool({ makeWorker: () => new Worker(file, { type: 'module' }), size: 3 });
 * const values = await pool.betweenness(snapshotOf(graph), { onProgress: ({ done, total }) => (bar.value = done / total) });
 * pool.close();
 * ```
 * @example
 * In Node:
 * ```ts
 * import { Worker } from 'node:worker_threads';
 * const file = new URL(import.meta.resolve('@netz-map/core/metrics-worker'));
 * const pool = createMetricsPool({ makeWorker: () => new Worker(file), size: 3 });
 * ```
 * @throws when `makeWorker` is no function or `size` no whole number from 1
 */
export function createMetricsPool({ makeWorker, size }: MetricsPoolOptions): MetricsPool {
  if (typeof makeWorker !== 'function') throw expectation(WHERE, 'makeWorker to be a function that starts a worker', makeWorker);
  const team = new WorkerTeam(makeWorker, wholeOption(WHERE, 'size', size, 2, 1), WHERE);
  const measure =
    <Options extends object, Value extends number | null>(what: LongMeasure<Options>) =>
    (graph: GraphOrSnapshot, options: Options & LongRunOptions = {} as Options & LongRunOptions): Promise<Record<string, Value>> =>
      measured(what, graph, options, WHERE, (snapshot, request) => team.sum(snapshot, request, options));
  return {
    betweenness: measure<LongBetweennessOptions, number>(longBetweenness),
    closeness: measure<LongClosenessOptions, number | null>(longCloseness),
    harmonic: measure<LongHarmonicOptions, number | null>(longHarmonic),
    close: () => team.end(new Error(`${WHERE}: the pool was closed.`)),
  };
}
