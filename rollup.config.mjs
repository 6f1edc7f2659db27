// One file for all packages: JavaScript by esbuild straight from TypeScript (source maps end at the .ts files), bundled .d.ts by
// rollup-plugin-dts from what `tsc -b` wrote to .types/.
import { chmodSync, existsSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild, { minify } from 'rollup-plugin-esbuild';

const E = 'packages/elements';
const target = 'es2022';
const ts = (pkg) => esbuild({ target, tsconfig: `${pkg}/tsconfig.json`, sourceMap: true });
const bare = (id) => !/^[./\0]|^[a-z]:/i.test(id);
const present = (file) => existsSync(file) || console.log(`build: ${file} is not there yet, left out`);
/** A warning that would only be seen in somebody's browser stops the build. */
const onwarn = (warning, warn) => {
  if (
    ['UNRESOLVED_IMPORT', 'MISSING_EXPORT', 'MISSING_GLOBAL_NAME', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
    !/node_modules/.test(warning.message)
  )
    throw new Error(warning.message);
  if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'EMPTY_BUNDLE') warn(warning);
};

/** One JavaScript file per source file, dependencies left as imports. */
function modules(pkg, inputs) {
  const input = inputs.map((i) => `${pkg}/src/${i}`).filter(present);
  rmSync(`${pkg}/dist`, { recursive: true, force: true });
  return {
    input,
    external: bare,
    onwarn,
    plugins: [ts(pkg)],
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

/**
 * The single file brings its own Lit. Lit's Trusted Types policy is called `lit-html`, and a page may allow each policy name only once;
 * ours gets its own name, so that a host page with its own Lit and a strict `trusted-types` header keeps working.
 */
function ownTrustedTypesPolicy() {
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js$/.test(id)) return null;
      const own = code.replace(/createPolicy\((["'])lit-html\1/g, () => (renamed++, 'createPolicy("netz-lit"'));
      return { code: own, map: null };
    },
    generateBundle() {
      if (renamed !== 1)
        this.error(`expected to rename exactly one Trusted Types policy of Lit, found ${renamed}: look at lit-html's createPolicy call`);
    },
  };
}

/** Everything in one minified file, for a page without a build step. */
function singleFile() {
  const input = `${E}/src/cdn/cdn-entry.ts`;
  if (!present(input)) return [];
  return {
    input,
    onwarn,
    plugins: [
      resolve({ browser: true, mainFields: ['browser', 'module', 'main'], preferBuiltins: false, exportConditions: ['@netz-map/source'] }),
      commonjs(),
      ownTrustedTypesPolicy(),
      ts(E),
    ],
    output: ['es', 'iife'].map((format) => ({
      file: `${E}/dist/cdn/netz-map.${format === 'es' ? 'js' : 'iife.js'}`,
      format,
      name: 'NetzMap',
      sourcemap: true,
      inlineDynamicImports: true,
      plugins: [minify({ target, legalComments: 'inline' })],
    })),
  };
}

/** rollup writes `#!` lines through, but not the permission to run. */
const executable = (file) => ({ name: 'executable', writeBundle: () => existsSync(file) && chmodSync(file, 0o755) });

const entries = (folder) =>
  globSync(`${folder}/*.ts`)
    .filter((f) => !f.endsWith('.test.ts'))
    .map((f) => path.relative(`${E}/src`, f).replaceAll('\\', '/'))
    .sort();
const elements = ['index.ts', 'define.ts', ...entries(`${E}/src/define`)];
const cli = modules('packages/cli', ['index.ts', 'main.ts']);
cli.plugins.push(executable('packages/cli/dist/main.js'));

export default [
  ...['core', 'importers', 'drawing'].flatMap((p) => [modules(`packages/${p}`, ['index.ts']), types(`packages/${p}`, ['index.ts'])]),
  modules(E, elements),
  types(E, elements),
  singleFile(),
  cli,
  types('packages/cli', ['index.ts']),
].flat();
