// The weight of what a page loads, gzipped as a server would send it, against its budget: the files for websites, and one measure alone.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KB = 1000;
/** dist file -> the source it comes from, and its budget in gzipped kB */
const BUDGETS = {
  'packages/elements/dist/cdn/netz-map.js': { source: 'packages/elements/src/cdn/cdn-entry.ts', limit: 75 },
  'packages/elements/dist/cdn/netz-map.iife.js': { source: 'packages/elements/src/cdn/cdn-entry.ts', limit: 75 },
  // loaded only for what is wrong in the data, other languages than German, and to save what is seen
  'packages/elements/dist/cdn/netz-map-extra.js': { source: 'packages/elements/src/extras/extras.ts', limit: 33 },
  'packages/elements/dist/cdn/netz-map-extra.iife.js': { source: 'packages/elements/src/extras/extras.ts', limit: 33 },
  // loaded only for tables and foreign files: as a worker, or into the page where there can be none
  'packages/elements/dist/cdn/netz-map-reader.js': { source: 'packages/elements/src/cdn/reader-entry.ts', limit: 90 },
  'packages/elements/dist/cdn/netz-map-reader.iife.js': { source: 'packages/elements/src/cdn/reader-entry.ts', limit: 90 },
  // loaded only where suggestions are shown
  'packages/elements/dist/cdn/netz-map-advice.js': { source: 'packages/elements/src/advice/advice.ts', limit: 40 },
  'packages/elements/dist/cdn/netz-map-advice.iife.js': { source: 'packages/elements/src/advice/advice.ts', limit: 40 },
  // loaded only for large networks, as a worker
  'packages/elements/dist/cdn/netz-map-drawing.js': { source: 'packages/elements/src/cdn/drawing-entry.ts', limit: 12 },
  'packages/elements/dist/cdn/netz-map-drawing.iife.js': { source: 'packages/elements/src/cdn/drawing-entry.ts', limit: 12 },
};
const METRICS = 'packages/core/dist/metrics/index.js';
/** What somebody pays at most who imports one measure, in gzipped kB. */
const ONE_MEASURE = 8;

let ok = true;
for (const [file, { source, limit }] of Object.entries(BUDGETS)) {
  if (!existsSync(source)) {
    console.log(`${file}: ${source} is not there yet, nothing to weigh`);
    continue;
  }
  const size = existsSync(file) ? gzipped(readFileSync(file)) : Infinity;
  if (size > limit) ok = false;
  console.log(
    `${file}: ${size === Infinity ? 'missing, build first' : `${size.toFixed(1)} kB of ${limit} kB gzip`}${size > limit ? ' – TOO BIG' : ''}`,
  );
}
if (existsSync(METRICS)) await weighMeasures();
else {
  console.log(`${METRICS}: missing, build first`);
  ok = false;
}
process.exit(ok ? 0 : 1);

function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 }).length / KB;
}

/** Each export of the measures bundled by itself, as an application would that uses nothing else. */
async function weighMeasures() {
  const names = Object.keys(await import(pathToFileURL(METRICS).href));
  const weights = await Promise.all(
    names.map(async (name) => ({ name, size: await bundled(`import { ${name} } from './${METRICS}'; console.log(${name});`) })),
  );
  const [{ name, size }] = weights.sort((a, b) => b.size - a.size);
  const average = weights.reduce((sum, weight) => sum + weight.size, 0) / weights.length;
  const all = await bundled("import { metrics } from './packages/core/dist/index.js'; console.log(metrics.degree);");
  const kB = (weight) => `${weight.toFixed(1)} kB`;
  console.log(
    `each of ${weights.length} exports of the measures alone: ${kB(average)} on average, at most ${kB(size)} (${name}) of ${ONE_MEASURE} kB gzip; ` +
      `all together, as the root's namespace brings them: ${kB(all)}`,
  );
  const tooBig = weights.filter((weight) => weight.size > ONE_MEASURE);
  if (tooBig.length > 0) {
    ok = false;
    console.log(`TOO BIG: ${tooBig.map((weight) => `${weight.name} ${kB(weight.size)}`).join(', ')}`);
  }
}

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.resolve('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return gzipped(outputFiles[0].contents);
}
