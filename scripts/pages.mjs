// The tests that open whole pages in every engine that is there, and those of what stands on the built packages (docs, scripts, the benchmark);
// they need a build. All files run in this one process and share the browsers.
// `pages sonnbrueck` runs only the files with that word in their path. The tests of faults, of all states, of the demo website and of the guide are
// steps of their own in `npm test`, so that no step takes longer than five minutes and the others do not wait for the guide to be built; `--rest` leaves
// them out, `node scripts/pages.mjs` by itself runs all.
import { globSync } from 'node:fs';
import path from 'node:path';
import { chosen, runNodeTests } from './node-tests.mjs';

const folders = ['examples', 'scripts', 'packages/elements/test-pages', 'docs', 'bench/core', 'bench/suggestions'];
const files = folders
  .flatMap((folder) => globSync(`${folder}/**/*.test.mjs`, { exclude: ['**/node_modules'] }))
  .filter((file) => !process.argv.includes('--rest') || !/test-pages\/(faults|states)\/|ankommen-sonnbrueck\/|scripts\/site\//.test(file))
  .sort();
// every other file, so that no step takes too long and none is forgotten
const half = ['--odd', '--even'].findIndex((word) => process.argv.includes(word));
const ok = await runNodeTests(
  'page tests',
  chosen(files)
    .filter((_, i) => half < 0 || i % 2 === half)
    .map((f) => path.resolve(f)),
  { isolation: 'none', compact: Boolean(process.env.NETZ_COUNTS), timeout: 120_000 },
);
process.exit(ok ? 0 : 1);
