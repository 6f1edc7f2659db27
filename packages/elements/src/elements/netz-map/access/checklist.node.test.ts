import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** The root of the repository. */
const ROOT = path.join(import.meta.dirname, '../../../../../..');
const PROMISES = Array.from({ length: 32 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`);

/** The numbers with which the titles of tests begin. */
function promised(text: string): string[] {
  const titles = text.matchAll(/\b(?:it|test|chromiumTest|pageTest)\(\s*[`'"](?:\$\{[^}]*'((?:A\d\d ?)+)'[^}]*\}|((?:A\d\d )+))/g);
  return [...titles].flatMap(([, chosen, plain]) => (chosen ?? plain ?? '').trim().split(' '));
}

test('Each of the promises A01 to A32 is kept by a test whose title begins with its number', () => {
  const files = globSync(['packages/elements/src/**/access/*.test.ts', 'packages/elements/test-pages/access/*.test.mjs'], { cwd: ROOT });
  assert.ok(files.length > 10, `${files.length} files`);
  const kept = new Set(files.flatMap((file) => promised(readFileSync(path.join(ROOT, file), 'utf8'))));
  assert.deepEqual(
    PROMISES.filter((number) => !kept.has(number)),
    [],
  );
  assert.deepEqual(
    [...kept].filter((number) => !PROMISES.includes(number)),
    [],
  );
});

test('The page on accessibility explains each of them, once', () => {
  const page = readFileSync(path.join(ROOT, 'docs/barrierefreiheit.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (A\d\d)\*? \|/gm)].map(([, number]) => number);
  assert.deepEqual(rows, PROMISES);
});
