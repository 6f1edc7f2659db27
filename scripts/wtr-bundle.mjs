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

/** The worker that reads files, as one file. @returns its text */
export async function bundleReader() {
  const { outputFiles } = await bundle({ entryPoints: ['packages/elements/src/cdn/reader-entry.ts'], write: false, outdir: '.' });
  return outputFiles[0].text;
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
