import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitList, splitNames, splitNeeds } from './list.ts';
import { joinList } from './quoted-list.ts';

const word = fc
  .array(fc.constantFrom('a', 'b', 'ß', ' ', ',', ';', '|', ' / ', '"', '„', 'Café', "'"), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const words = fc.uniqueArray(word, { maxLength: 5 });

test('a list of words comes back as it was written, whatever signs are in the words', () => {
  fc.assert(
    fc.property(words, (list) => assert.deepEqual(splitList(joinList(list)), list)),
    { numRuns: 2000 },
  );
});

test('so do names, known or not, when everything is quoted that holds a separator', () => {
  fc.assert(
    fc.property(words, fc.boolean(), (list, known) => {
      assert.deepEqual(
        splitNames(joinList(list, '; '), (name) => known && list.includes(name)),
        list,
      );
    }),
    { numRuns: 2000 },
  );
});

test('a need that holds a separator stays one need', () => {
  assert.deepEqual(
    splitNeeds(joinList(['Räume, groß; hell', 'Sprache / Deutsch']), () => true),
    ['Räume, groß; hell', 'Sprache / Deutsch'],
  );
});

test('quotation marks around a word that needs none belong to the word', () => {
  assert.deepEqual(splitList('"Café", Sport, „Treff“'), ['"Café"', 'Sport', '„Treff“']);
  assert.deepEqual(splitList('offenes "Café, Sport'), ['offenes "Café', 'Sport']);
  assert.deepEqual(splitList('"Café, Sport'), ['"Café', 'Sport']);
});
