import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sorted } from './table-model.ts';

const rows = (...texts: (string | number)[]): { text: string; order?: number }[][] =>
  texts.map((text) => [typeof text === 'number' ? { text: String(text), order: text } : { text }]);
const read = (up: boolean, ...texts: (string | number)[]): string[] =>
  sorted(rows(...texts), { column: 0, up }, 'de').map(([cell]) => cell!.text);

test('Words are sorted as in a German telephone book, numbers by their size', () => {
  assert.deepEqual(read(true, 'Zoo', 'Ämter', 'Büro', 'Amt'), ['Amt', 'Ämter', 'Büro', 'Zoo']);
  assert.deepEqual(read(false, 2, 10, 1), ['10', '2', '1']);
});

test('Empty cells come last, up or down: nothing is known there', () => {
  assert.deepEqual(read(true, '', 'B', 'A'), ['A', 'B', '']);
  assert.deepEqual(read(false, '', 'B', 'A'), ['B', 'A', '']);
});
