import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { graphologyFrom, snapshotFrom } from '../../../test/random-graph.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import { betweenness } from '../paths/betweenness.ts';
import { closeness } from '../paths/closeness.ts';
import { harmonic } from '../paths/harmonic.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { betweennessAsync } from './betweenness-async.ts';
import { closenessAsync } from './closeness-async.ts';
import { createMetricsPool } from './create-metrics-pool.ts';
import { harmonicAsync } from './harmonic-async.ts';
import type { WorkerLike } from './worker-like.ts';
import type { ToWorker } from './worker-protocol.ts';

const makeWorker = (): Worker =>
  new Worker(new URL('./metrics-worker.ts', import.meta.url), { execArgv: ['--conditions=@netz-map/source'] });

/** In two parts, so that not everybody reaches everybody. */
function network(order: number, directed = false): Snapshot {
  const rng = seededRandom(order);
  const edges: [number, number][] = [];
  for (let v = 10; v < order; v++)
    for (let i = 0; i < 3; i++) edges.push([v, (v % 9 === 0 ? 0 : 10) + Math.floor(rng() * (v % 9 === 0 ? 10 : v - 10))]);
  return snapshotFrom(order, edges, { directed });
}

const graphs = [network(700), network(500, true), snapshotFrom(1, []), snapshotFrom(0, [])];

for (const size of [1, 2, 3])
  test(`${size} ${size === 1 ? 'worker computes' : 'workers compute'} the same as none, to the last bit`, async () => {
    const pool = createMetricsPool({ makeWorker, size });
    for (const graph of graphs) {
      assert.deepEqual(await pool.betweenness(graph), betweenness(graph));
      assert.deepEqual(await pool.harmonic(graph), harmonic(graph));
      assert.deepEqual(await pool.closeness(graph, { direction: 'in' }), closeness(graph, { direction: 'in' }));
    }
    const [first] = graphs;
    assert.deepEqual(await pool.betweenness(graphologyFrom(first!), { normalized: true }), betweenness(first!, { normalized: true }));
    const apart = { variant: 'component', direction: 'out' } as const;
    assert.deepEqual(await pool.closeness(first!, apart), closeness(first!, apart));
    pool.close();
  });

test('slices compute the same as one go, to the last bit', async () => {
  for (const graph of graphs) {
    assert.deepEqual(await betweennessAsync(graph), betweenness(graph));
    assert.deepEqual(await betweennessAsync(graph, { normalized: true }), betweenness(graph, { normalized: true }));
    assert.deepEqual(await closenessAsync(graph, { variant: 'component' }), closeness(graph, { variant: 'component' }));
    assert.deepEqual(await harmonicAsync(graph, { direction: 'in' }), harmonic(graph, { direction: 'in' }));
  }
  // so large that chunks are cut
  const large = network(1600);
  assert.deepEqual(await betweennessAsync(large), betweenness(large));
});

test('a page stays responsive: others have many turns during a long run', async () => {
  let turns = 0;
  let waiting = true;
  const wait = (): void => {
    turns++;
    if (waiting) setImmediate(wait);
  };
  setImmediate(wait);
  await betweennessAsync(network(2000));
  waiting = false;
  assert.ok(turns > 20, `${turns} turns`);
});

test('progress rises from slice to slice and from chunk to chunk, up to all sources', async () => {
  const graph = network(1500);
  const pool = createMetricsPool({ makeWorker, size: 2 });
  for (const run of [betweennessAsync, closenessAsync, pool.betweenness, pool.closeness]) {
    const told: number[] = [];
    await run(graph, {
      onProgress: ({ done, total }) => {
        assert.equal(total, 1500);
        told.push(done);
      },
    });
    assert.ok(told.length > 2, `${told.length} times`);
    assert.deepEqual(
      told,
      [...told].sort((a, b) => a - b),
    );
    assert.equal(told.at(-1), 1500);
  }
  pool.close();
});

test('a run can be stopped in the middle, and the pool goes on with the next one', async () => {
  const graph = network(1500);
  const pool = createMetricsPool({ makeWorker, size: 2 });
  for (const run of [betweennessAsync, pool.betweenness]) {
    const stop = new AbortController();
    let last = 0;
    const stopped = run(graph, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        last = done;
        if (done > 300) stop.abort(new Error('changed my mind'));
      },
    });
    await assert.rejects(stopped, { message: 'changed my mind' });
    assert.ok(last < 1500);
  }
  const stop = new AbortController();
  // another graph: what is still on its way belongs to the stopped run, and must not be counted
  const other = network(1400);
  const running = pool.betweenness(other);
  const waiting = pool.harmonic(graph, { signal: stop.signal });
  stop.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
  assert.deepEqual(await running, betweenness(other));
  assert.deepEqual(await pool.harmonic(graph), harmonic(graph));
  pool.close();
});

test('a mistake in what progress calls stops the run, not the pool', async () => {
  const pool = createMetricsPool({ makeWorker, size: 1 });
  const graph = network(300);
  const bad = (): never => {
    throw new Error('no such bar');
  };
  await assert.rejects(pool.harmonic(graph, { onProgress: bad }), { message: 'no such bar' });
  assert.deepEqual(await pool.harmonic(graph), harmonic(graph));
  pool.close();
});

test('a worker that cannot start is told as an error in words', async () => {
  const pool = createMetricsPool({ makeWorker: () => new Worker('throw new Error("no memory left")', { eval: true }) });
  await assert.rejects(pool.betweenness(network(100)), { message: /create-metrics-pool: a worker failed: no memory left\.$/ });
  await assert.rejects(pool.betweenness(network(100)), { message: /no memory left/ });
  const silent = createMetricsPool({ makeWorker: () => new Worker('process.exit(3)', { eval: true }) });
  await assert.rejects(silent.harmonic(network(100)), { message: /a worker failed: it ended with code 3/ });
  const none = createMetricsPool({
    makeWorker: () => {
      throw new Error('refused by the policy');
    },
  });
  await assert.rejects(none.harmonic(network(100)), { message: 'refused by the policy' });
});

/** A worker in the manner of browsers that notes what it gets, and does nothing until it is told. */
class BrowserWorker implements WorkerLike {
  readonly got: ToWorker[] = [];
  readonly listeners: Record<string, (event: object) => void> = {};
  terminated = false;
  postMessage(message: unknown): void {
    this.got.push(message as ToWorker);
  }
  addEventListener(type: string, listener: (event: object) => void): void {
    this.listeners[type] = listener;
  }
  terminate(): void {
    this.terminated = true;
  }
}

const soon = (): Promise<void> => new Promise((done) => setImmediate(done));

test('each worker gets the graph once, and no more chunks than it can have in hand', async () => {
  const workers: BrowserWorker[] = [];
  const pool = createMetricsPool({ makeWorker: () => workers[workers.push(new BrowserWorker()) - 1]!, size: 2 });
  const graph = network(600);
  const result = pool.betweenness(graph);
  await soon();
  for (const { got } of workers)
    assert.deepEqual(
      got.map(({ kind }) => kind),
      ['graph', 'sums', 'chunk', 'chunk'],
    );
  const chunks = workers.map(({ got }) => got.flatMap((message) => (message.kind === 'chunk' ? [message.chunk] : [])));
  assert.deepEqual(chunks, [
    [0, 2],
    [1, 3],
  ]);
  // the second worker is fast: its parts wait for chunk 0, and it may only get so far ahead
  for (let answered = 0; answered < workers[1]!.got.length - 2; answered++) {
    const message = workers[1]!.got[answered + 2]!;
    assert.ok(message.kind === 'chunk');
    const { job, chunk } = message;
    workers[1]!.listeners['message']!({ data: { kind: 'part', job, chunk, sums: [new Float64Array(600)] } });
  }
  assert.deepEqual([workers[0]!.got.length, workers[1]!.got.length], [4, 8]);
  pool.close();
  await assert.rejects(result, { message: /the pool was closed/ });
  await assert.rejects(pool.harmonic(graph), { message: /the pool was closed/ });
  assert.ok(workers.every(({ terminated }) => terminated));
});

test('a worker file that a browser does not load is told with what to look at', async () => {
  const worker = new BrowserWorker();
  const pool = createMetricsPool({ makeWorker: () => worker, size: 1 });
  const result = pool.closeness(network(100));
  await soon();
  let prevented = false;
  worker.listeners['error']!({ preventDefault: () => (prevented = true) });
  await assert.rejects(result, {
    message: /its file could not be loaded \(is its address right, and does worker-src of the page allow it\?\)/,
  });
  assert.ok(prevented && worker.terminated);
});

test('what a worker cannot do is told, and the pool goes on', async () => {
  const worker = new BrowserWorker();
  const pool = createMetricsPool({ makeWorker: () => worker, size: 1 });
  const result = pool.closeness(network(30));
  await soon();
  worker.listeners['message']!({ data: { kind: 'failed', job: 1, message: 'Array buffer allocation failed' } });
  await assert.rejects(result, { message: /a worker failed: Array buffer allocation failed/ });
  assert.ok(!worker.terminated);
  pool.close();
});

test('weights, parallel edges and unknown options are refused at once, as long runs do not know them', async () => {
  const pool = createMetricsPool({ makeWorker, size: 1 });
  const graph = network(30);
  const weighted = { getEdgeWeight: 'weight' } as object;
  await assert.rejects(betweennessAsync(graph, weighted), { message: /betweenness-async: expected no getEdgeWeight/ });
  await assert.rejects(pool.betweenness(graph, { parallelEdges: 'all' } as object), { message: /expected parallelEdges "simple"/ });
  await assert.rejects(pool.closeness(graph, { variant: 'best' } as object), { message: /expected variant to be "wasserman-faust" or/ });
  await assert.rejects(harmonicAsync(graph, { direction: 'up' } as object), { message: /expected direction to be "out" or "in"/ });
  assert.throws(() => createMetricsPool({} as never), { message: /expected makeWorker to be a function/ });
  assert.throws(() => createMetricsPool({ makeWorker, size: 0 }), { message: /expected size from 1 to Infinity/ });
});
