// The tests that open whole pages in every engine that is there, and those of what stands on the built packages (docs, scripts, the benchmark);
// they need a build. All files run in this one process and share the browsers.
// `pages sonnbrueck` runs only the files with that word in their path.
import { globSync } from 'node:fs';
import path from 'node:path';
import { chosen, runNodeTests } from './node-tests.mjs';

const folders = ['examples', 'scripts', 'packages/elements/test-pages', 'docs', 'bench/core', 'bench/suggestions'];
const files = folders.flatMap((folder) => globSync(`${folder}/**/*.test.mjs`));
const ok = await runNodeTests(
  'page tests',
  chosen(files).map((f) => path.resolve(f)),
  { isolation: 'none', compact: Boolean(process.env.NETZ_COUNTS), timeout: 120_000 },
);
process.exit(ok ? 0 : 1);
