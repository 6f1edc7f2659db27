import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { randomNetwork } from '../../test/random-network.ts';
import { AS_OF, need, organisation, tiny } from '../../test/tiny-network.ts';
import { analyse } from '../findings/analyse.ts';
import { report } from '../report/make-report.ts';
import { suggest } from '../suggestions/suggest.ts';
import { createReportWorker } from './create-report-worker.ts';
import { reportAsync } from './report-async.ts';

const makeWorker = (): Worker =>
  new Worker(new URL('./report-worker.ts', import.meta.url), { execArgv: ['--conditions=@netz-map/source'] });
const options = { asOf: AS_OF, audience: 'internal', language: 'de' } as const;
const network = tiny('A-B B-C C-D E F-G~', {
  organisations: [organisation('B', { topics: ['Sprache'], places: ['Hafen'], targetGroups: ['Frauen'] })],
  needs: [need('D', 'Sprache'), need('A', 'Recht')],
});

test('kind by kind, the same is found, proposed and told as in one go', async () => {
  await fc.assert(
    fc.asyncProperty(randomNetwork, fc.constantFrom('internal' as const, 'public' as const), async (any, audience) => {
      const full = await reportAsync(any, { ...options, audience });
      assert.deepEqual(full.report, report(any, { ...options, audience }));
      if (audience === 'public') return;
      assert.deepEqual(full.analysis, analyse(any, options));
      assert.deepEqual(full.suggestions, suggest(any, options));
    }),
    { numRuns: 20 },
  );
});

test('a worker answers the same, one question after the other', async () => {
  const worker = createReportWorker(makeWorker());
  for (const any of [network, tiny(''), tiny('A-B B-C')]) {
    const told: number[] = [];
    const full = await worker.report(any, { ...options, onProgress: ({ done, total }) => told.push(done / total) });
    assert.deepEqual(JSON.parse(JSON.stringify(full)), JSON.parse(JSON.stringify(await reportAsync(any, options))));
    assert.equal(told.at(-1), 1);
    assert.deepEqual(
      told,
      [...told].sort((a, b) => a - b),
    );
  }
  worker.close();
  await assert.rejects(worker.report(network, options), /the worker was closed/);
});

test('a run can be stopped, by its signal and by a later question, and the worker goes on', async () => {
  const worker = createReportWorker(makeWorker());
  const stop = new AbortController();
  const stopped = worker.report(network, { ...options, signal: stop.signal, onProgress: () => stop.abort(new Error('changed my mind')) });
  await assert.rejects(stopped, { message: 'changed my mind' });
  const first = worker.report(network, options);
  const second = worker.report(network, options);
  await assert.rejects(first, /a later question/);
  assert.equal((await second).report.headlines.length > 0, true);
  await assert.rejects(worker.report(network, { ...options, signal: AbortSignal.abort() }), { name: 'AbortError' });
  const inSlices = reportAsync(network, { ...options, signal: stop.signal });
  await assert.rejects(inSlices, { message: 'changed my mind' });
  worker.close();
});

test('what goes wrong is told as an error in words, and a mistake of the caller ends only its own run', async () => {
  const worker = createReportWorker(makeWorker());
  await assert.rejects(worker.report(network, { ...options, asOf: 'gestern' }), /expected options\.asOf to be a day/);
  const bad = (): never => {
    throw new Error('no such bar');
  };
  await assert.rejects(worker.report(network, { ...options, onProgress: bad }), { message: 'no such bar' });
  assert.ok((await worker.report(network, options)).report.title !== undefined);
  worker.close();
  const broken = createReportWorker(new Worker('throw new Error("no memory left")', { eval: true }));
  await assert.rejects(broken.report(network, options), /the worker failed: no memory left/);
  assert.throws(() => createReportWorker(undefined as never), /expected a worker started with @netz-map\/core\/report-worker/);
});

test('between two kinds everybody else has their turn', async () => {
  let turns = 0;
  let waiting = true;
  const wait = (): void => {
    turns++;
    if (waiting) setImmediate(wait);
  };
  setImmediate(wait);
  await reportAsync(network, options);
  waiting = false;
  assert.ok(turns > 10, `${turns} turns`);
});
