// Builds all packages, unless nothing they are built from has changed since the last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STEPS = [
  'tsc -b tsconfig.build.json',
  'rollup -c --silent',
  'cem analyze --quiet --config packages/elements/cem.config.mjs',
  'node scripts/write-element-types.mjs',
];
/** What the demo website shows to everybody, made of its tables as a coordinator would make it. */
const WEBSITE = 'examples/ankommen-sonnbrueck';
const TABLES = ['akteure.csv', 'beziehungen.csv'].map((name) => `${WEBSITE}/intern/${name}`);
const PUBLISH = ['packages/cli/dist/main.js', 'publish', ...TABLES, '-o', `${WEBSITE}/netz`, '--as-of', '2026-11-01', '--lang', 'de'];
const MARK = 'node_modules/.cache/built.sha';
const PRODUCTS = [
  ...['core', 'importers', 'drawing', 'elements', 'cli'].map((p) => `packages/${p}/dist/index.js`),
  // the last of the files for websites
  ...['js', 'iife.js'].map((end) => `packages/elements/dist/cdn/netz-map.${end}`),
  'packages/elements/dist/THIRD-PARTY-NOTICES.txt',
  'packages/elements/dist/cdn/netz-map-frame.js',
  'packages/elements/custom-elements.json',
  'packages/elements/web-types.json',
  ...['json', 'svg', 'html'].map((end) => `${WEBSITE}/netz/netz.${end}`),
];

/** One hash over everything the build reads: sources, settings, and the lockfile for its tools. */
function fingerprint() {
  const files = globSync([
    'packages/*/src/**/*',
    'packages/*/{package.json,tsconfig*.json,cem.config.mjs}',
    '{package.json,pnpm-lock.yaml,rollup.config.mjs,tsconfig*.json,scripts/{build,bundling,first-file,flatten-pairs,languages-later,script-tag-files,shared-code,small-templates,survey-files,third-party-notices,write-element-types}.mjs}',
    'scripts/element-types/*.mjs',
    ...TABLES,
  ]);
  const hash = createHash('sha256').update(process.version);
  const built = files.filter((f) => !f.endsWith('.test.ts') && !f.includes('/src/testing/') && statSync(f).isFile());
  for (const file of built.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const now = fingerprint();
if (existsSync(MARK) && readFileSync(MARK, 'utf8') === now && PRODUCTS.every((file) => existsSync(file))) {
  console.log('built already: nothing has changed');
  process.exit(0);
}
rmSync(MARK, { force: true });
const env = { ...process.env, PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env.PATH}` };
for (const step of STEPS) {
  const { status } = spawnSync(step, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
// the preview for the coordinator is long; it is of interest when something is wrong
const { status, stdout, stderr } = spawnSync(process.execPath, PUBLISH, { encoding: 'utf8' });
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(status ?? 1);
}
mkdirSync(path.dirname(MARK), { recursive: true });
writeFileSync(MARK, now);
