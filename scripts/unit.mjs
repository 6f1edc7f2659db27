// The tests that run in Node, straight from the TypeScript sources. `unit importers` runs only the files with that word in their path.
// Those of the importers are a step of their own in `npm test`, so that no step takes longer than five minutes; `unit` by itself runs all.
import { globSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { chosen, runNodeTests } from './node-tests.mjs';

// the same random networks for everybody who runs the tests; other ones are looked for with SEED=1234
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261122) });

// elements' other tests run in browsers
const files = globSync('packages/*/src/**/*.test.ts').filter(
  (f) =>
    (!f.startsWith(path.join('packages', 'elements')) || f.endsWith('.node.test.ts')) &&
    !(process.argv.includes('--without-importers') && f.startsWith(path.join('packages', 'importers'))),
);
const ok = await runNodeTests(
  'unit tests',
  chosen(files).map((f) => path.resolve(f)),
  {
    // all in this process: starting one for each of fifty files takes longer than the tests
    isolation: 'none',
    compact: Boolean(process.env.NETZ_COUNTS),
    timeout: 120_000,
    ...(process.argv.includes('--coverage')
      ? { coverage: true, coverageIncludeGlobs: ['packages/*/src/**'], coverageExcludeGlobs: ['**/*.test.ts'] }
      : {}),
  },
);
process.exit(ok ? 0 : 1);
