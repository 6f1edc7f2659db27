import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import type * as esbuild from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node does not read decorators: what is published went through esbuild as well. */
async function bundled(entry: string): Promise<string> {
  const { build } = createRequire(import.meta.url)('esbuild') as typeof esbuild;
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src', entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    conditions: ['@netz-map/source', 'node'],
    tsconfig: path.join(root, 'tsconfig.json'),
    banner: { js: 'import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);' },
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

test('The classes can be imported where there is no page, as site generators do', async () => {
  const folder = await mkdtemp(path.join(root, 'node_modules', '.import-in-node-'));
  try {
    const file = path.join(folder, 'index.mjs');
    await writeFile(file, await bundled('index.ts'));
    const names = Object.keys((await import(pathToFileURL(file).href)) as object);
    for (const name of ['NetzFindings', 'NetzMap', 'NetzSuggestions', 'NetzSelectEvent']) assert.ok(names.includes(name), name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
