import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedWords } from './related-words.ts';

const TOPICS = ['Arbeit', 'Dolmetschen', 'Sprache', 'Sprachförderung', 'Wohnberatung', 'Wohnen'];

test('a word leads to those that contain it, begin like it, or that it was meant to be', () => {
  assert.deepEqual(relatedWords('wohn', TOPICS), ['Wohnberatung', 'Wohnen']);
  assert.deepEqual(relatedWords('Dolmetschdienst', TOPICS), ['Dolmetschen']);
  assert.deepEqual(relatedWords('Sprachcafé', TOPICS), ['Sprache', 'Sprachförderung']);
  assert.deepEqual(relatedWords('Arbiet', TOPICS), ['Arbeit']);
  assert.deepEqual(relatedWords('Schwimmen', TOPICS), []);
});
