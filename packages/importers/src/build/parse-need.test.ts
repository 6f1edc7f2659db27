import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNeed } from './parse-need.ts';

test('a wish is taken apart at the first "für" and the first "in" after it', () => {
  assert.deepEqual(Object.values(parseNeed('Gesundheit für Frauen in Nordend')), ['Gesundheit', 'Frauen', 'Nordend']);
  assert.deepEqual(Object.values(parseNeed('Räume in Nordend')), ['Räume', undefined, 'Nordend']);
  assert.deepEqual(Object.values(parseNeed('Wohnen')), ['Wohnen', undefined, undefined]);
  assert.deepEqual(Object.values(parseNeed('Hilfe in Fragen für Frauen')), ['Hilfe', undefined, 'Fragen für Frauen']);
});
