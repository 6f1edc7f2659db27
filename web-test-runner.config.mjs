// Component tests of the elements package in every engine that is there: mocha's describe/it, chai's expect, sources straight from src/.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './scripts/browsers.mjs';
import { bundleTests, bundleWorkers } from './scripts/wtr-bundle.mjs';
import { prebundle } from './scripts/wtr-deps.mjs';

/** `ONLY=netz-map-access,gestures` runs the files with one of these words in their path. */
const only = process.env.ONLY?.split(',');
/** In `npm test` the elements of the family are a step of their own (`web-test-runner.family.mjs`), so that no step takes longer than five minutes. */
const family = /\/(?:documents|netz-(?:change|compare|coverage|directory|finder|meeting|organisation|representation))\//;
const inStep = (f) => only !== undefined || (process.env.FAMILY === 'only' ? family.test(f) : !process.env.NETZ_COUNTS || !family.test(f));
const files = globSync('packages/elements/src/**/*.test.ts').filter(
  (f) => !f.endsWith('.node.test.ts') && inStep(f) && (only?.some((word) => f.includes(word)) ?? true),
);
const report = (counts) => process.env.NETZ_COUNTS && writeFileSync(process.env.NETZ_COUNTS, JSON.stringify(counts));

if (files.length === 0) {
  console.log('no component tests yet');
  report({ passed: 0, failed: 0, skipped: 0 });
  process.exit(0);
}

/** Counts the tests of all sessions: in all for scripts/check.mjs, per engine for the reader. */
const counts = () => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, skipped: 0 };
    const engines = {};
    for (const session of sessions) {
      const engine = (engines[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
      const add = (key) => {
        engine[key]++;
        total[key]++;
      };
      const walk = (suite) => {
        for (const t of suite?.tests ?? []) {
          if (process.env.SLOW && t.duration > 1000) console.log(`${session.browser.name}: ${(t.duration / 1000).toFixed(1)} s ${t.name}`);
          add(t.skipped ? 'skipped' : t.passed ? 'passed' : 'failed');
        }
        for (const s of suite?.suites ?? []) walk(s);
      };
      walk(session.testResults);
      if (session.errors?.length || !session.testResults) add('failed');
    }
    for (const [name, n] of Object.entries(engines)) console.log(`${name}: ${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped`);
    report(total);
  },
});

/** mocha would print `actual` and `expected` of a failed comparison; for an element or a window that takes forever. chai's message says it. */
const testRunnerHtml = (testFramework) => `<!doctype html><html><body><script type="module">
  import { AssertionError, config } from 'chai';
  config.truncateThreshold = 2000;
  for (const name of ['actual', 'expected']) Object.defineProperty(AssertionError.prototype, name, { value: undefined });
</script><script type="module" src="${testFramework}"></script></body></html>`;

/** The corpus of odd files lies beside the project; a clone without it gets an empty answer, and its test says so. */
const CORPUS = path.resolve(process.env.NETZ_CORPUS ?? '../shared/corpus');
/** The sources start them where they lie when they are built. */
const workers = await bundleWorkers();
function serveMore(context, next) {
  const worker = path.posix.dirname(context.path).endsWith('/cdn') && workers.get(path.posix.basename(context.path));
  if (worker) {
    context.type = 'text/javascript';
    context.body = worker;
    return undefined;
  }
  if (!context.path.startsWith('/corpus/')) return next();
  const file = path.join(CORPUS, path.posix.normalize(decodeURIComponent(context.path.slice('/corpus'.length))));
  context.type = 'application/octet-stream';
  context.body = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return undefined;
}

const coverage = Boolean(process.env.COVERAGE);
const bySource = [
  prebundle({ graphology: 'packages/core', papaparse: 'packages/importers', 'axe-core': '.' }),
  esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./packages/elements/tsconfig.json', import.meta.url)) }),
];

export default {
  // a folder of its own for a partial run, so that two can run side by side
  files: coverage ? files : await bundleTests(files, only && `.wtr/tests-${process.pid}`),
  testRunnerHtml,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }), counts()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // a page in the background gets no ResizeObserver: one page at a time in each engine
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 30_000 } },
  nodeResolve: { exportConditions: ['@netz-map/source', 'development'] },
  middleware: [serveMore],
  plugins: coverage ? bySource : [],
  browsers: await launchers(),
  coverage,
  coverageConfig: { include: ['packages/*/src/**'], reporters: ['text', 'lcovonly', 'html'], report: true },
};
