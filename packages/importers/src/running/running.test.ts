import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { readFiles, createReadWorker, type InputFile, type ReadResult } from '../index.ts';

const file = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });
const partners = file('akteure.csv', 'ID;Name\nA;Sprachcafé\nB;Teestube\n');
const ties = file('beziehungen.csv', 'Von;Zu\nA;B\nB;fehlt\n');
const data = ({ network, ...rest }: ReadResult): unknown => JSON.parse(JSON.stringify({ network, ...rest }));
const codes = ({ problems }: ReadResult): unknown => problems.map(({ code, file: where }) => [code, where]);

const realWorker = (): Worker => new Worker(new URL('./read-worker.ts', import.meta.url), { execArgv: ['--conditions=@netz-map/source'] });
/** A worker that says it listens, and then does this with what it is asked. */
const worker = (does: string, options = {}): Worker =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
    parentPort.postMessage({ kind: 'started' });
    parentPort.on('message', ({ files }) => {
      const progress = (done) => parentPort.postMessage({ kind: 'progress', progress: { done, total: files.length + 1 } });
      ${does}
    });`,
    { eval: true, ...options },
  );
/** Starts these workers, one after the other, and counts them. */
function inTurn(...starts: (() => Worker)[]): { start: () => Worker; readonly count: number } {
  let count = 0;
  return {
    start: () => (starts[count++] ?? starts.at(-1)!)(),
    get count() {
      return count;
    },
  };
}

test('A worker reads the same as the page itself, and the files keep their bytes', async () => {
  const workers = inTurn(realWorker);
  const reader = createReadWorker(workers.start);
  const told: number[] = [];
  const read = await reader.read([partners, ties], { name: 'Probe', onProgress: ({ done, total }) => told.push(done / total) });
  assert.deepEqual(data(read), data(await readFiles([partners, ties], { name: 'Probe' })));
  assert.equal(read.network?.organisation('A')?.name, 'Sprachcafé');
  assert.equal(told.at(-1), 1);
  assert.ok(partners.bytes.length > 0);
  assert.equal((await reader.read([file('leer.csv', '')])).network, undefined);
  assert.equal(workers.count, 1, 'the second reading uses the same worker');
  reader.close();
});

test('Two readings at once are answered each with its own result, in the order in which they were asked', async () => {
  const reader = createReadWorker(realWorker);
  const order: string[] = [];
  const one = async (name: string, text: string): Promise<string | undefined> => {
    const { network } = await reader.read([file(name, text)]);
    order.push(name);
    return network?.organisations[0]?.name;
  };
  const many = `Name\n${Array.from({ length: 5000 }, (_, i) => `Verein ${i}`).join('\n')}`;
  assert.deepEqual(await Promise.all([one('lang.csv', many), one('kurz.csv', 'Name\nTeestube\n')]), ['Verein 0', 'Teestube']);
  assert.deepEqual(order, ['lang.csv', 'kurz.csv']);
  reader.close();
});

test('A file on which reading hangs is named when the budget is over, and the next reading gets a new worker', async () => {
  const workers = inTurn(() => worker('progress(0); progress(1); for (;;);'), realWorker);
  const reader = createReadWorker(workers.start, { budget: 400 });
  const began = performance.now();
  const hung = await reader.read([partners, ties]);
  assert.ok(performance.now() - began < 2000);
  assert.equal(hung.network, undefined);
  assert.deepEqual(codes(hung), [['reading-too-long', 'beziehungen.csv']]);
  const patient = createReadWorker(workers.start);
  assert.ok((await patient.read([partners])).network);
  assert.equal(workers.count, 2);
  reader.close();
  patient.close();
});

test('A worker that has no more memory becomes one plain problem, and reading goes on with a new one', async () => {
  const full = (): Worker =>
    worker('progress(0); let all = []; for (;;) all = [all, String(all.length), [1, 2, 3]];', {
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
    });
  const workers = inTurn(full, realWorker);
  const reader = createReadWorker(workers.start);
  assert.deepEqual(codes(await reader.read([partners])), [['reading-out-of-memory', 'akteure.csv']]);
  assert.ok((await reader.read([partners])).network);
  assert.equal(workers.count, 2);
  reader.close();
});

test('A worker that dies while reading becomes one plain problem, and reading goes on with a new one', async () => {
  for (const death of ['process.exit(3)', "throw new Error('broken')", "parentPort.postMessage({ kind: 'died', why: 'broken' })"]) {
    const workers = inTurn(() => worker(death), realWorker);
    const reader = createReadWorker(workers.start);
    assert.deepEqual(codes(await reader.read([partners])), [['file-unreadable', 'akteure.csv']]);
    assert.ok((await reader.read([partners])).network);
    assert.equal(workers.count, 2);
    reader.close();
  }
});

test('Where no worker can be started the files are read on the spot, and it is not tried again', async () => {
  const refuses = (): Worker => {
    throw new Error('the policy of the page forbids workers');
  };
  const missing = (): Worker => new Worker(new URL('./not-there.js', import.meta.url));
  const silent = (): Worker => new Worker('setInterval(() => {}, 1000)', { eval: true });
  for (const start of [refuses, missing, silent]) {
    const workers = inTurn(start);
    const reader = createReadWorker(workers.start, { budget: 1000 });
    for (let time = 0; time < 2; time++) {
      const told: number[] = [];
      const read = await reader.read([partners, ties], { onProgress: ({ done }) => told.push(done) });
      assert.deepEqual(data(read), data(await readFiles([partners, ties])));
      assert.equal(told.at(-1), 3);
    }
    assert.equal(workers.count, 1);
    reader.close();
  }
});

test('The budget holds without a worker too: it ends with the slice in which it is over', async () => {
  const reader = createReadWorker(
    () => {
      throw new Error('no workers here');
    },
    { budget: 1 },
  );
  const many = file('lang.csv', `Name;Themen\n${Array.from({ length: 20_000 }, (_, i) => `Verein ${i};Sprache`).join('\n')}`);
  assert.deepEqual(codes(await reader.read([many])), [['reading-too-long', 'lang.csv']]);
});

test('Whoever no longer wants the result gets the reason back, also while others are read, and the worker works for the next', async () => {
  const workers = inTurn(() => worker('progress(0); for (;;);'), realWorker);
  const reader = createReadWorker(workers.start);
  const stop = new AbortController();
  const waits = new AbortController();
  const stopped = reader.read([partners], { signal: stop.signal, onProgress: () => stop.abort(new Error('changed my mind')) });
  const waiting = reader.read([partners], { signal: waits.signal });
  const next = reader.read([partners]);
  waits.abort(new Error('not needed any more'));
  await assert.rejects(waiting, { message: 'not needed any more' });
  await assert.rejects(stopped, { message: 'changed my mind' });
  assert.ok((await next).network);
  await assert.rejects(reader.read([partners], { signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(workers.count, 2);
  reader.close();
});

test('A mistake of the caller is thrown and ends only its own reading; a closed worker reads no more', async () => {
  const reader = createReadWorker(realWorker);
  const bar = (): never => {
    throw new Error('no such bar');
  };
  await assert.rejects(reader.read([partners], { onProgress: bar }), { message: 'no such bar' });
  await assert.rejects(reader.read('akteure.csv' as never), /expected an array of files/);
  await assert.rejects(reader.read([partners], { columns: [() => 'Name'] as never }), { name: 'DataCloneError' });
  assert.ok((await reader.read([partners])).network);
  const late = reader.read([partners]);
  reader.close();
  await assert.rejects(late, /the worker was closed/);
  await assert.rejects(reader.read([partners]), /the worker was closed/);
  assert.throws(() => createReadWorker(undefined as never), /expected a function that starts a worker/);
});

test('A worker without work is ended after a while, and the next reading starts one', async () => {
  const workers = inTurn(realWorker);
  const reader = createReadWorker(workers.start, { idle: 50 });
  await Promise.all([reader.read([partners]), reader.read([partners])]);
  assert.equal(workers.count, 1);
  await new Promise((done) => setTimeout(done, 150));
  assert.ok((await reader.read([partners])).network);
  assert.equal(workers.count, 2);
  reader.close();
});

test('A small file from a large store of bytes is copied alone', async () => {
  const large = new Uint8Array(1_000_000);
  large.set(partners.bytes, 500);
  const reader = createReadWorker(() =>
    worker(
      "parentPort.postMessage({ kind: 'done', result: { problems: [{ value: String(files[0].bytes.buffer.byteLength) }], columns: [], merges: [] } });",
    ),
  );
  const { problems } = await reader.read([{ name: 'akteure.csv', bytes: large.subarray(500, 500 + partners.bytes.length) }]);
  assert.equal(problems[0]!.value, String(partners.bytes.length));
  reader.close();
});
