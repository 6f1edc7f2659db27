// `node scripts/run.mjs test:cities`: does the program find in every city exactly what the rules yield? Cities are folders with tables and a
// truth.json, under the directory named by NETZ_CITIES (default: fixtures/). One line per kind and city; the last line counts.
import path from 'node:path';
import { ensureSources } from './typescript-node.mjs';

ensureSources('test:cities');
const { compareCity } = await import('../packages/cli/src/cities/compare-city.ts');
const { findCities } = await import('../packages/cli/src/cities/find-cities.ts');

const root = path.resolve(process.env.NETZ_CITIES || 'fixtures');
const { cities, skipped } = await findCities(root);
let passed = 0;
let failed = 0;
for (const remark of skipped) console.log(`skip  ${remark}`);
for (const { name, network, truth, before, sideBySide } of cities) {
  for (const { kind, expected, missing, extra } of compareCity(network, truth, { before, sideBySide })) {
    const right = missing.length === 0 && extra.length === 0;
    if (right) passed++;
    else failed++;
    console.log(`${right ? 'ok  ' : 'FAIL'}  ${name}  ${kind}  ${expected}`);
    for (const line of missing) console.log(`      missing  ${line}`);
    for (const line of extra) console.log(`      extra    ${line}`);
  }
}
if (cities.length === 0) console.log(`no city with akteure.csv and truth.json under ${root}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || cities.length === 0 ? 1 : 0);
