// One file for all packages: JavaScript by esbuild straight from TypeScript (source maps end at the .ts files), bundled .d.ts by
// rollup-plugin-dts from what `tsc -b` wrote to .types/.
import { chmodSync, copyFileSync, existsSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dts } from 'rollup-plugin-dts';
import { ELEMENTS as E, onwarn, ts } from './scripts/bundling.mjs';
import { flattenedPairs } from './scripts/flatten-pairs.mjs';
import { scriptTagFiles } from './scripts/script-tag-files.mjs';

const bare = (id) => !/^[./\0]|^[a-z]:/i.test(id);
const present = (file) => existsSync(file) || console.log(`build: ${file} is not there yet, left out`);
/** One JavaScript file per source file, dependencies left as imports. */
function modules(pkg, inputs) {
  const input = inputs.map((i) => `${pkg}/src/${i}`).filter(present);
  rmSync(`${pkg}/dist`, { recursive: true, force: true });
  return {
    input,
    external: bare,
    onwarn,
    plugins: [flattenedPairs(), ts(pkg)],
    output: { dir: `${pkg}/dist`, format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: `${pkg}/src` },
  };
}

/** One .d.ts per public entry, the internal ones rolled into it. */
function types(pkg, inputs) {
  const files = inputs.filter((i) => existsSync(`${pkg}/src/${i}`));
  return {
    input: Object.fromEntries(files.map((i) => [i.replace(/\.ts$/, ''), `${pkg}/.types/${i.replace(/\.ts$/, '.d.ts')}`])),
    external: bare,
    onwarn,
    plugins: [dts()],
    output: { dir: `${pkg}/dist`, format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'types/[name]-[hash].d.ts' },
  };
}

/** A page that lies beside the scripts as it is. */
const copied = (file, to) => ({ name: 'copied', writeBundle: () => copyFileSync(file, to) });

/** rollup writes `#!` lines through, but not the permission to run. */
const executable = (file) => ({ name: 'executable', writeBundle: () => existsSync(file) && chmodSync(file, 0o755) });

const entries = (folder) =>
  globSync(`${folder}/*.ts`)
    .filter((f) => !f.endsWith('.test.ts'))
    .map((f) => path.relative(`${E}/src`, f).replaceAll('\\', '/'))
    .sort();
const core = ['index.ts', 'metrics/index.ts', 'metrics/running/metrics-worker.ts', 'running/report-worker.ts'];
const importers = ['index.ts', 'running/read-worker.ts'];
const elements = ['index.ts', 'define.ts', ...entries(`${E}/src/define`)];
const scripts = await scriptTagFiles();
scripts[0].plugins.push(copied(`${E}/src/cdn/netz-check.html`, `${E}/dist/cdn/netz-check.html`));
const cli = modules('packages/cli', ['index.ts', 'main.ts']);
cli.plugins.push(executable('packages/cli/dist/main.js'));

export default [
  modules('packages/core', core),
  types('packages/core', core),
  modules('packages/importers', importers),
  types('packages/importers', importers),
  modules('packages/drawing', ['index.ts']),
  types('packages/drawing', ['index.ts']),
  modules(E, elements),
  types(E, elements),
  ...scripts,
  cli,
  types('packages/cli', ['index.ts']),
].flat();
