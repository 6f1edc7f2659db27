import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'));
/** What each engine of JavaScript may round in its own way, or what changes from run to run or place to place. */
const FORBIDDEN =
  /Math\.(?!abs\b|ceil\b|floor\b|max\b|min\b|round\b|sqrt\b)\w+|\*\*|Date\b|\bIntl\b|toLocale|localeCompare|performance\b|forceSimulation|forceRadial/;

test('the picture is computed with nothing that differs between engines', () => {
  assert.ok(sources.length > 30);
  for (const file of sources) {
    const code = readFileSync(folder + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    assert.doesNotMatch(code, FORBIDDEN, file);
  }
});
