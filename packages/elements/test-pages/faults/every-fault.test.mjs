import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FAULTS } from './faults.mjs';

test('Every fault that we know of has its test', () => {
  const tests = globSync('packages/elements/test-pages/faults/*.test.mjs').map((file) => readFileSync(file, 'utf8'));
  const tested = new Set(tests.flatMap((text) => [...text.matchAll(/^ *faultTest\(\s*(\d+),/gm)].map(([, number]) => Number(number))));
  assert.deepEqual(
    [...tested].sort((a, b) => a - b),
    [...FAULTS.keys()],
  );
});
