import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import fc from 'fast-check';
import { organisation, sonnbrueck } from '../sample-networks.test.ts';
import { mapNames } from './map-names.ts';
import { textWidth } from './text-width.ts';
import { wrapName } from './wrap-name.ts';

const namesOf = (...names: string[]): string[] => [
  ...mapNames(createNetwork({ organisations: names.map((name, i) => organisation(`A${i}`, { name })) })).values(),
];

test('the name of the city and the legal form are dropped on the map', () => {
  const names = mapNames(sonnbrueck());
  assert.equal(names.get('A13'), 'Welcome-Werkstatt');
  assert.equal(names.get('A16'), 'Sozialamt, Fachstelle Asyl');
  assert.equal(names.get('A19'), 'Jobmentoren Weststadt');
  assert.equal(names.get('A10'), 'SV Blau-Anger 1921');
  assert.ok([...names.values()].every((name) => !/Sonnbrück|e\.V\.|gGmbH/.test(name)));
});

test('two partners of one city keep its name', () => {
  assert.deepEqual(namesOf('Tafel Sonnbrück', 'Amt Sonnbrück'), ['Tafel Sonnbrück', 'Amt Sonnbrück']);
});

test('a name that would be empty or not alone any more is kept in full', () => {
  const names = namesOf('Sonnbrück', 'Tafel Sonnbrück', 'Tafel Sonnbrück e.V.', 'Amt Sonnbrück', 'Hof Sonnbrück');
  assert.deepEqual(names, ['Sonnbrück', 'Tafel Sonnbrück', 'Tafel Sonnbrück e.V.', 'Amt', 'Hof']);
});

test('equal names are told apart by their ids', () => {
  assert.deepEqual(namesOf('Tafel', 'Tafel'), ['Tafel (A0)', 'Tafel (A1)']);
});

test('no two partners have the same name on the map', () => {
  const word = fc.constantFrom('Haus', 'Sonnbrück', 'Verein', 'e.V.', 'in', '', ',', '\u202e');
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 12 }), (lists) => {
      const names = namesOf(...lists.map((list) => list.join(' ')));
      assert.equal(new Set(names).size, lists.length);
      assert.ok(names.every((name) => name.trim() !== ''));
    }),
  );
});

test('long names are broken into two lines of about equal width, between words rather than inside', () => {
  const wrap = (name: string): readonly string[] => wrapName(name, 12, textWidth, 150, 84);
  assert.deepEqual(wrap('Jobcenter'), ['Jobcenter']);
  assert.deepEqual(wrap('Koordination Migrantenorganisationen'), ['Koordination', 'Migrantenorganisationen']);
  assert.deepEqual(wrap('Nachbarhilfe-Verband Mitte'), ['Nachbarhilfe-', 'Verband Mitte']);
});

test('a name never has more than two lines and no line is too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
      const lines = wrapName(name, 12, textWidth, 120);
      assert.ok(lines.length <= 2);
      for (const line of lines) assert.ok(textWidth(line, 12) <= 120);
    }),
  );
});
