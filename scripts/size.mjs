// The weight of what a page loads, gzipped as a server would send it, against its budget.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1000;
/** dist file -> the source it comes from, and its budget in gzipped kB */
const BUDGETS = {
  'packages/elements/dist/cdn/netz-map.js': { source: 'packages/elements/src/cdn/cdn-entry.ts', limit: 75 },
  'packages/elements/dist/cdn/netz-map.iife.js': { source: 'packages/elements/src/cdn/cdn-entry.ts', limit: 75 },
  // loaded only for tables, foreign files and other languages than German
  'packages/elements/dist/cdn/netz-map-extra.js': { source: 'packages/elements/src/extras/extras.ts', limit: 60 },
  'packages/elements/dist/cdn/netz-map-extra.iife.js': { source: 'packages/elements/src/extras/extras.ts', limit: 60 },
};

let ok = true;
for (const [file, { source, limit }] of Object.entries(BUDGETS)) {
  if (!existsSync(source)) {
    console.log(`${file}: ${source} is not there yet, nothing to weigh`);
    continue;
  }
  const size = existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length / KB : Infinity;
  if (size > limit) ok = false;
  console.log(
    `${file}: ${size === Infinity ? 'missing, build first' : `${size.toFixed(1)} kB of ${limit} kB gzip`}${size > limit ? ' – TOO BIG' : ''}`,
  );
}
process.exit(ok ? 0 : 1);
