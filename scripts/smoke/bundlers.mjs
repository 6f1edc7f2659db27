// What people build websites with, each told as little as possible: an entry in, a folder of files out.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

const smaller = async (code) => (await esbuild.transform(code, { minify: true, format: 'esm', treeShaking: true })).code;

/** Rollup and webpack leave it to a minifier to drop what is never used; terser, which both take by default, needs two minutes for this. */
const quickly = { name: 'quickly', renderChunk: async (code) => ({ code: await smaller(code), map: null }) };

function minify(compilation, { sources, Compilation }) {
  compilation.hooks.processAssets.tapPromise({ name: 'quickly', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE }, async (assets) => {
    for (const name of Object.keys(assets).filter((file) => file.endsWith('.js')))
      compilation.updateAsset(name, new sources.RawSource(await smaller(assets[name].source().toString())));
  });
}

/** Each writes `entry.js` and whatever it loads into `out`. @type {Record<string, (folder: string, entry: string, out: string) => Promise<unknown>>} */
const BUNDLERS = {
  esbuild: (folder, entry, out) =>
    esbuild.build({
      absWorkingDir: folder,
      entryPoints: { entry },
      outdir: out,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
    }),
  rollup: async (_, entry, out) => {
    const plugins = [resolve({ browser: true }), commonjs(), quickly];
    const bundle = await rollup({ input: { entry }, plugins, logLevel: 'silent' });
    await bundle.write({ dir: out, format: 'es' });
    await bundle.close();
  },
  vite: (folder, entry, out) =>
    vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        modulePreload: false,
        rollupOptions: { input: { entry }, output: { entryFileNames: '[name].js' } },
      },
    }),
  webpack: (folder, entry, out) =>
    new Promise((done, fail) => {
      const output = { path: out, filename: '[name].js', module: true, publicPath: 'auto' };
      const quick = (compiler) => compiler.hooks.thisCompilation.tap('quickly', (compilation) => minify(compilation, compiler.webpack));
      const options = {
        context: folder,
        mode: 'production',
        entry: { entry },
        output,
        experiments: { outputModule: true },
        optimization: { minimizer: [quick] },
        performance: false,
      };
      webpack(options, (error, stats) => {
        if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
        else done(undefined);
      });
    }),
};

export const bundlers = Object.keys(BUNDLERS);

/**
 * @param {string} bundler one of `bundlers`
 * @param {string} folder where the packages are installed
 * @param {string} entry a file in it
 * @returns {Promise<Map<string, string>>} the JavaScript that a browser may load, by its name; the first is `entry.js`
 */
export async function bundled(bundler, folder, entry) {
  const out = path.join(folder, 'out', bundler, path.basename(entry, '.js'));
  await BUNDLERS[bundler](folder, path.join(folder, entry), out);
  const names = globSync('**/*.js', { cwd: out }).sort((a, b) => Number(b === 'entry.js') - Number(a === 'entry.js'));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(out, name), 'utf8')]));
}
