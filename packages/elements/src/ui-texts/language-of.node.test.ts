import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './language-of.ts';

test('English pages are spoken to in English, all others in German', () => {
  assert.equal(languageOf('en', false), 'en');
  assert.equal(languageOf('en-GB', false), 'en');
  assert.equal(languageOf('de-AT', false), 'de');
  assert.equal(languageOf('fr', false), 'de');
  assert.equal(languageOf('', false), 'de');
});

test('Plain German comes by language tag or where it is asked for; English stays English', () => {
  assert.equal(languageOf('de-x-einfach', false), 'de-einfach');
  assert.equal(languageOf('DE-X-Einfach', false), 'de-einfach');
  assert.equal(languageOf('de', true), 'de-einfach');
  assert.equal(languageOf('en', true), 'en');
});
