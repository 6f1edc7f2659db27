// `node scripts/run.mjs test:golden [word]`: does every measure give the values that networkx, igraph and R agree on? Reads every *.json in the
// directory named by NETZ_GOLDEN (default: fixtures/golden). One line per graph; a name that no function answers to counts as failed.
// `test:golden betweenness` compares only names with that word.
import path from 'node:path';
import { ensureSources } from './typescript-node.mjs';

ensureSources('test:golden');
const { ADAPTERS } = await import('../packages/core/test/golden/adapters.ts');
const { readGoldenFiles } = await import('../packages/core/test/golden/golden-file.ts');
const { runGolden } = await import('../packages/core/test/golden/run-golden.ts');

const directory = path.resolve(process.env.NETZ_GOLDEN || 'fixtures/golden');
const word = process.argv[2];
const files = readGoldenFiles(directory);
let passed = 0;
let failed = 0;
for (const file of files) {
  const expected = Object.fromEntries(Object.entries(file.expected).filter(([name]) => !word || name.includes(word)));
  const result = runGolden({ ...file, expected }, ADAPTERS);
  passed += result.passed;
  failed += result.failed.length;
  console.log(`${result.failed.length ? 'FAIL' : 'ok  '}  ${result.id}  ${result.passed} of ${result.passed + result.failed.length}`);
  for (const { name, differences } of result.failed) console.log(`      ${name}: ${differences.join('; ')}`);
}
if (files.length === 0) console.log(`no golden file (*.json) in ${directory}`);
console.log(`${passed} passed, ${failed} failed`);
// nothing compared is nothing proved
process.exit(failed > 0 || passed === 0 ? 1 : 0);
