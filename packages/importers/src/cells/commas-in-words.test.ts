import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '../index.ts';

const topicsOf = (cells: readonly string[]): string[][] =>
  readTables([
    { name: 'Akteure', rows: [['Name', 'Themen'], ...cells.map((cell, i) => [`Verein ${i}`, cell])] },
  ]).network!.organisations.map(({ topics }) => [...topics]);
const many = Array.from({ length: 12 }, () => 'Kinder, Jugend und Familie; Sport');

test('where a directory separates by semicolons, a comma belongs to the word', () => {
  const topics = topicsOf([...many, 'Kinder, Jugend und Familie', 'Bildung']);
  assert.deepEqual(topics[0], ['Kinder, Jugend und Familie', 'Sport']);
  assert.deepEqual(topics.slice(-2), [['Kinder, Jugend und Familie'], ['Bildung']]);
});

test('where both are used, or only a few lists are there, commas separate too', () => {
  assert.deepEqual(topicsOf([...many, 'Sprache, Bildung', 'Sport, Kultur', 'Wohnen, Arbeit'])[0], [
    'Kinder',
    'Jugend und Familie',
    'Sport',
  ]);
  assert.deepEqual(topicsOf(['Sprache; Bildung', 'Sprache, Wohnen']), [
    ['Sprache', 'Bildung'],
    ['Sprache', 'Wohnen'],
  ]);
});

test('where words stand in quotation marks, commas separate', () => {
  assert.deepEqual(topicsOf([...many.slice(1), '"Kirchen, Religion", Sport; Kultur']).at(-1), ['Kirchen, Religion', 'Sport', 'Kultur']);
});
