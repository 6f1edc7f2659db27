// `node scripts/run.mjs test:fuzz`: damages the files of the corpus (NETZ_CORPUS, default ../shared/corpus; without it small files of our own)
// in a hundred thousand ways and reads each: none may be thrown at, none may take longer than a second. For every night: a few minutes on two cores.
//
//   test:fuzz [--count 100000] [--minutes 120] [--threads 2] [--seed 1]
//
// What is found is said with the seed that finds it again; the last line counts.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { ensureSources } from './typescript-node.mjs';

const FILE = fileURLToPath(import.meta.url);
/** So many files make one portion, which has a seed of its own: what it finds is found again without the portions before. */
const PORTION = 500;
/** Longest that reading may take, and when a file counts as one that never ends, in milliseconds. */
const BUDGET = 1000;
const HANGS = 30_000;

if (isMainThread) {
  ensureSources('test:fuzz');
  await lead();
} else await work();

/** Gives portions to threads until all are done, the time is over or somebody waits too long. */
async function lead() {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, minutes: { type: 'string' }, threads: { type: 'string' }, seed: { type: 'string' } },
  });
  const count = Number(values.count ?? 100_000);
  const until = performance.now() + Number(values.minutes ?? 120) * 60_000;
  const first = Number(values.seed ?? 1);
  const portions = Math.ceil(count / PORTION);
  let next = 0;
  let read = 0;
  let slowest = 0;
  const found = [];

  const thread = () =>
    new Promise((done) => {
      let worker;
      let timer;
      let portion;
      const give = () => {
        clearTimeout(timer);
        if (next >= portions || performance.now() > until) return void worker.terminate().then(done);
        portion = first + next++;
        worker.postMessage({ seed: portion, count: Math.min(PORTION, count) });
        alive();
      };
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => lost('did not come back'), HANGS);
      };
      const lost = (why) => {
        found.push(`seed ${portion}: ${why}`);
        console.log(found.at(-1));
        void worker.terminate();
        start();
      };
      const start = () => {
        worker = new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
        worker.on('error', (error) => lost(String(error)));
        worker.on('message', ({ kind, failures, runs, longest }) => {
          if (kind === 'alive') return alive();
          if (kind === 'ready') return give();
          read += runs;
          slowest = Math.max(slowest, longest);
          for (const failure of failures) {
            found.push(`seed ${portion}: ${failure}`);
            console.log(found.at(-1));
          }
          if (read % 10_000 < PORTION) console.log(`${read} read, the slowest in ${slowest.toFixed(0)} ms`);
          give();
        });
      };
      start();
    });
  await Promise.all(Array.from({ length: Number(values.threads ?? 2) }, thread));
  console.log(`${read} damaged files read, the slowest in ${slowest.toFixed(0)} ms`);
  console.log(`${read - found.length} passed, ${found.length} failed`);
  process.exit(found.length > 0 || read === 0 ? 1 : 0);
}

/** Reads one portion after the other. */
async function work() {
  const { default: fc } = await import('fast-check');
  const { readFiles, writeFiles } = await import('../packages/importers/src/index.ts');
  const { damagedFiles } = await import('../packages/importers/src/testing/mutations/damaged-file.ts');
  const { corpusSeeds, textSeeds, writtenSeeds } = await import('../packages/importers/src/testing/mutations/seeds.ts');
  const { unsound } = await import('../packages/importers/src/testing/mutations/soundness.ts');
  const corpus = path.resolve(process.env.NETZ_CORPUS || '../shared/corpus');
  const manifest = path.join(corpus, 'manifest.json');
  const seeds = existsSync(manifest) ? corpusSeeds(readFileSync(manifest, 'utf8'), (name) => readFileSync(path.join(corpus, name))) : [];
  const damaged = damagedFiles([...seeds, ...textSeeds(), ...writtenSeeds(writeFiles)]);
  parentPort.on('message', async ({ seed, count }) => {
    const failures = new Map();
    let longest = 0;
    let runs = 0;
    for (const files of fc.sample(damaged, { seed, numRuns: count })) {
      if (runs % 20 === 0) parentPort.postMessage({ kind: 'alive' });
      runs++;
      const began = performance.now();
      const atWork = process.threadCpuUsage?.();
      let wrong;
      try {
        const result = await readFiles(files, { pause: () => Promise.resolve() });
        wrong = unsound(result, files);
      } catch (error) {
        wrong = `thrown: ${error instanceof Error ? error.stack.split('\n').slice(0, 3).join(' ') : String(error)}`;
      }
      // what other programs on this machine take is not the file's fault
      const { user, system } = process.threadCpuUsage?.(atWork) ?? { user: Infinity, system: 0 };
      const ms = Math.min(performance.now() - began, (user + system) / 1000);
      longest = Math.max(longest, ms);
      if (ms > BUDGET) wrong ??= `took longer than ${BUDGET} ms`;
      if (wrong) failures.set(`${wrong} (${files.at(-1).name})`, `${wrong} (${files.at(-1).name}, number ${runs}, ${ms.toFixed(0)} ms)`);
    }
    parentPort.postMessage({ kind: 'done', failures: [...failures.values()], runs, longest });
  });
  parentPort.postMessage({ kind: 'ready' });
}
