// Our columns as the harness wants them: one module each, with the worker beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { flattenPairs, isOurs } from '../../scripts/flatten-pairs.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CDN = path.join(ROOT, 'packages/elements/dist/cdn');
const WORKER = 'netz-map-drawing';
const PICTURE = 'netz-map-picture';

/** The harness puts a worker that is imported so beside the bundle, as `worker.js`, and counts its weight. */
const workerOfHarness = {
  name: 'worker-of-harness',
  setup: (context) => context.onResolve({ filter: /^worker:/ }, ({ path: id }) => ({ path: id, external: true })),
};
/** The drawing alone starts its worker where the harness has put it. */
const startThere = {
  name: 'start-there',
  setup: (context) =>
    context.onResolve({ filter: /\/start-drawing-worker\.ts$/ }, () => ({
      path: path.join(ROOT, 'bench/render/contenders/start-drawing-worker.mjs'),
    })),
};

/** Regions and shapes for paper are a file of their own for websites; the drawing alone does without, and must not carry them. */
const withoutPicture = {
  name: 'without-picture',
  setup: (context) => {
    context.onResolve({ filter: /\/load-picture\.ts$/ }, () => ({ path: 'no-picture', namespace: 'without' }));
    context.onLoad({ filter: /.*/, namespace: 'without' }, () => ({ contents: 'export const loadPicture = () => new Promise(() => {});' }));
  },
};

/** As in what we publish. */
const asBuilt = {
  name: 'as-built',
  setup: (context) =>
    context.onLoad({ filter: /\.ts$/ }, ({ path: id }) =>
      isOurs(id) ? { contents: flattenPairs(readFileSync(id, 'utf8'), id), loader: 'ts' } : undefined,
    ),
};

/** @param {string[]} names of the contenders @param {string} folder of the harness for its contenders */
export async function bundleContenders(names, folder) {
  writeFileSync(
    path.join(folder, '_netz-map-worker.js'),
    readFileSync(path.join(CDN, `${WORKER}.js`), 'utf8').replace(/\n\/\/# sourceMappingURL.*/, ''),
  );
  // the files for websites as they are, but for where the others lie beside the first one here
  const [file, picture] = ['netz-map', PICTURE].map((each) =>
    readFileSync(path.join(CDN, `${each}.js`), 'utf8').replace(/\n\/\/# sourceMappingURL.*/, ''),
  );
  for (const name of [WORKER, PICTURE]) if (!file.includes(`"${name}"`)) throw new Error(`expected netz-map.js to name ${name}`);
  const there = file.replaceAll(`"${WORKER}"`, '"worker"').replaceAll(`"${PICTURE}"`, `"../../contenders/_${PICTURE}"`);
  writeFileSync(path.join(folder, '_netz-map-file.js'), there);
  writeFileSync(path.join(folder, `_${PICTURE}.js`), picture);
  for (const name of names) {
    await build({
      entryPoints: [path.join(ROOT, `bench/render/contenders/${name}.mjs`)],
      outfile: path.join(folder, `${name}.js`),
      bundle: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['@netz-map/source'],
      tsconfig: path.join(ROOT, 'packages/elements/tsconfig.json'),
      // the benchmarks are no package of the workspace
      nodePaths: [path.join(ROOT, 'packages/elements/node_modules')],
      external: ['./_netz-map-file.js'],
      plugins: [workerOfHarness, startThere, withoutPicture, asBuilt],
      logLevel: 'warning',
    });
  }
}
