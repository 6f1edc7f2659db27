// Bundles the component tests for the browsers, shared modules once. Loading the sources file by file means hundreds of requests per
// test file and engine, and takes most of the time of a run; only a coverage run does it, so that it can map back to the sources.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string[]} files the test files
 * @returns {Promise<string[]>} the bundled ones, in the same order
 */
export async function bundleTests(files, out = '.wtr/tests') {
  rmSync(out, { recursive: true, force: true });
  const base = 'packages/elements/src';
  await bundle({ entryPoints: files, outbase: base, outdir: out, splitting: true });
  return files.map((file) => path.join(out, path.relative(base, file).replace(/\.ts$/, '.js')));
}

/** The workers, each as one file. @returns their texts by the names under which the sources start them */
export async function bundleWorkers() {
  const folder = 'packages/elements/src/cdn';
  const entryPoints = { 'netz-map-reader': `${folder}/reader-entry.ts`, 'netz-map-drawing': `${folder}/drawing-entry.ts` };
  const { outputFiles } = await bundle({ entryPoints, write: false, outdir: '.' });
  return new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
}

function bundle(options) {
  return build({
    ...options,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfig: 'packages/elements/tsconfig.json',
    conditions: ['@netz-map/source'],
    mainFields: ['browser', 'module', 'main'],
    define: { global: 'globalThis' },
    external: ['/__web-*'],
    logLevel: 'warning',
  });
}
