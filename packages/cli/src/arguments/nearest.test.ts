import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

test('the word that was probably meant is found', () => {
  assert.equal(nearest('formt', ['format', 'audience']), 'format');
  assert.equal(nearest('analyze', ['analyse', 'check', 'draw']), 'analyse');
  assert.equal(nearest('chekc', ['analyse', 'check', 'draw']), 'check', 'swapped letters are one change');
  assert.equal(nearest('OUTPUT', ['output']), 'output');
});

test('a word that is nothing like ours is not replaced by one of ours', () => {
  assert.equal(nearest('banane', ['analyse', 'check', 'draw']), undefined);
  assert.equal(nearest('x', ['de', 'en']), undefined);
  assert.equal(nearest('', ['de', 'en']), undefined);
  assert.equal(nearest('a'.repeat(100_000), ['analyse']), undefined);
});
